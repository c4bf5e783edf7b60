namespace CustomerRelations.Reports;

/// <summary>Which complaints a number of the report counts: those counted under one of some names, on some days.</summary>
/// <param name="Names">As figures name them; a complaint counts under one of them at most.</param>
/// <param name="On">On which days of a branch; empty for all.</param>
public sealed record ComplaintRule(IReadOnlyList<string> Names, Func<Guid, DateOnly, bool>? On = null)
{
    public static ComplaintRule Named(string name) => new([name]);

    /// <summary>Counted under one of the names, on one of the days.</summary>
    public bool Holds(string name, Guid branchId, DateOnly day) => Names.Contains(name) && (On is null || On(branchId, day));
}
