namespace CustomerRelations.Reports.Numbers;

/// <summary>One part of what a report counts: a channel, a goal, a branch, a team, a week; or all of it.</summary>
/// <param name="Dimension">By what it is cut; empty for all.</param>
/// <param name="Key">Which part.</param>
/// <param name="Number">Its numbers by name.</param>
public sealed record Slice(string Dimension, string Key, string Label, Func<string, long> Number)
{
    public long this[string measure] => Number(measure);

    /// <summary>What opens the records behind one of its numbers.</summary>
    public string Show(string measure) => Dimension.Length == 0 ? measure : Cross.Name(measure, Dimension, Key);

    /// <summary>How one of its numbers is called where it stands alone.</summary>
    public string Called(string column) => Label.Length == 0 ? column : $"{Label}: {column}";
}
