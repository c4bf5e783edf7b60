using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Why it happened: where the cause lies, and an entry of the list of root causes.</summary>
public sealed record FoundCause
{
    /// <value>Why, and why that: so many lines at most.</value>
    public const int MostWhys = 5;

    public CauseFamily? CauseFamily { get; init; }

    public Guid? RootCauseId { get; init; }

    /// <value>A cause that is not on the list yet; it goes before the one that was chosen.</value>
    public string? NewCause { get; init; }

    /// <value>One a line.</value>
    public string? Whys { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }

    /// <value>What was written, line by line, without empty lines.</value>
    internal IReadOnlyList<string> WhyLines => LinesOf(Whys);

    /// <summary>The lines of what was written under "why".</summary>
    public static IReadOnlyList<string> LinesOf(string? whys) => (whys ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
