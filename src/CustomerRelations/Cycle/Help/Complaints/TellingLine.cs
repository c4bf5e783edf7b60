using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What they were told, or a try to reach them.</summary>
/// <param name="By">Who told them.</param>
/// <param name="Channel">How, or nothing.</param>
public sealed record TellingLine(ComplaintTelling Row, string By, string Channel)
{
    /// <value>They wait for something that was told to them.</value>
    public bool IsExpected => Row is { ExpectBy: not null, CameAt: null };

    /// <summary>Late in coming, or late when it came.</summary>
    public bool IsLate(DateTime now) => Row.ExpectBy is { } by && (Row.CameAt ?? now) > by;
}
