using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>A change of many as it is shown afterwards.</summary>
/// <param name="Says">The change in words.</param>
/// <param name="By">Who did it.</param>
/// <param name="UndoEnds">Until when it can be put back.</param>
public sealed record ManyCard(BulkChange Change, string Says, string By, DateTime UndoEnds)
{
    /// <summary>It was not put back, and there is still time.</summary>
    public bool CanBeUndone(DateTime now) => Change.UndoneAt is null && now < UndoEnds;
}
