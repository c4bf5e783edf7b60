using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>A conversation as whoever wrote it down would rather have it.</summary>
public sealed record Amendment
{
    /// <value>The version they had before them.</value>
    public Guid Version { get; set; }

    public string? Goal { get; set; }

    public string? Concern { get; set; }

    public string? StillUnclear { get; set; }

    public string? Did { get; set; }

    public string? ToldToExpect { get; set; }

    public bool FactsReadBack { get; set; }

    public bool FeelingConfirmed { get; set; }

    /// <value>1 to 5; empty or 0 when nobody could tell.</value>
    public int? Arrived { get; set; }

    /// <value>1 to 5; empty or 0 when nobody could tell.</value>
    public int? Left { get; set; }

    /// <value>They named their feelings themselves.</value>
    public bool FeelingSaid { get; set; }

    /// <value>An entry of the list of feeling words.</value>
    public Guid? FeelingWord { get; set; }

    /// <value>An entry of the list of causes.</value>
    public Guid? FeelingCause { get; set; }

    /// <value>Empty is read as not asked.</value>
    public Solved? Solved { get; set; }

    /// <value>"As I see it": staff say so, not the customer.</value>
    public bool AsISeeIt { get; set; }

    /// <value>Entries of the list of values: what was added.</value>
    public List<Guid> Added { get; set; } = [];

    /// <value>A line about what was added.</value>
    public string? AddedNote { get; set; }

    /// <summary>A conversation as it is written, laid out to be changed.</summary>
    public static Amendment Of(Touchpoint said) => new()
    {
        Version = said.Version, Goal = said.Goal, Concern = said.Concern, StillUnclear = said.StillUnclear, Did = said.Did, ToldToExpect = said.ToldToExpect,
        FactsReadBack = said.FactsReadBack, FeelingConfirmed = said.FeelingConfirmed, Arrived = (int?)said.Arrived, Left = (int?)said.Left,
        FeelingSaid = said.FeelingSource != FeelingSource.Staff, FeelingWord = said.FeelingWordId, FeelingCause = said.FeelingCauseId,
        Solved = said.Solved, AsISeeIt = said.SolvedSaidBy == SaidBy.Staff,
        Added = said.Values.Select(value => value.ListItemId).ToList(), AddedNote = said.Values.Select(value => value.Note).FirstOrDefault(note => note is not null),
    };

    /// <summary>The story as it is to read; what this form does not show stays as it was.</summary>
    internal TouchpointStory StoryOf(Touchpoint said, Guid? feelingWord, Guid? feelingCause) => new(Goal!.Trim())
    {
        Concern = Said(Concern), StillUnclear = Said(StillUnclear), Did = Said(Did), ToldToExpect = Said(ToldToExpect),
        FactsReadBack = FactsReadBack, FeelingConfirmed = FeelingConfirmed, Arrived = FeelingOf(Arrived), Left = FeelingOf(Left),
        FeelingSource = FeelingSaid ? FeelingSource.Customer : FeelingSource.Staff, FeelingWordId = feelingWord, FeelingCauseId = feelingCause,
        Solved = Solved ?? Entities.Solved.NotAsked, SolvedSaidBy = AsISeeIt ? SaidBy.Staff : SaidBy.Customer,
        AsTold = said.AsTold, WrongDoorFrom = said.WrongDoorFrom, WrongDoorTo = said.WrongDoorTo,
    };

    /// <summary>Words without the space around them; nothing when there are none.</summary>
    internal static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private static Feeling? FeelingOf(int? number) => number is >= 1 and <= 5 ? (Feeling)number : null;
}
