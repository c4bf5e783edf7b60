using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>One conversation of the demo office as the file has it, with those that follow about the same matter.</summary>
internal sealed record Telling
{
    public required string Topic { get; init; }

    public required string Channel { get; init; }

    public required string Goal { get; init; }

    public required string Did { get; init; }

    public Feeling? Arrived { get; init; }

    public Feeling? Left { get; init; }

    public Solved Solved { get; init; }

    /// <value>Without meaning when nobody was asked.</value>
    public SaidBy SaidBy { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    public string ValueNote { get; init; } = "";

    public string ToldToExpect { get; init; } = "";

    /// <value>Whether what was told before came so; empty when nobody asked.</value>
    public AsTold? AsTold { get; init; }

    public string Concern { get; init; } = "";

    public bool ReadBack { get; init; }

    public bool Confirmed { get; init; }

    public Direction Direction { get; init; } = Direction.Inbound;

    /// <value>The key of the colleague, when it matters who it was.</value>
    public string? By { get; init; }

    /// <value>Days after the conversation before it.</value>
    public int DaysLater { get; init; }

    /// <value>Days before the office opens, when it matters when it was.</value>
    public int? DaysAgo { get; init; }

    public WordGiven? Promise { get; init; }

    public IReadOnlyList<Telling> Next { get; init; } = [];

    public TouchpointStory ToStory() => new(Goal)
    {
        Concern = Text(Concern), Did = Text(Did), ToldToExpect = Text(ToldToExpect), AsTold = AsTold, FactsReadBack = ReadBack, FeelingConfirmed = Confirmed,
        Arrived = Arrived, Left = Left, Solved = Solved, SolvedSaidBy = Solved == Solved.NotAsked ? null : SaidBy,
    };

    private static string? Text(string said) => said.Length == 0 ? null : said;

    /// <summary>A promise made in a conversation.</summary>
    /// <param name="DueInDays">Empty when it waits for its condition.</param>
    /// <param name="Kept">It was kept by the last conversation of the matter.</param>
    internal sealed record WordGiven(string Words, int? DueInDays, string? Condition, bool Kept);
}
