namespace CustomerRelations.Entities;

/// <summary>A mark that something changed in the rows of a day: its figures are reckoned again, and read from the rows until then.</summary>
/// <remarks>One row a save and a day; the sweep takes away those it had read before it began. Days so new that they are always read from the rows need no mark.</remarks>
public sealed class DirtyDay : Entity
{
    public FigureKind Kind { get; init; }

    /// <value>Empty when it may be any branch.</value>
    public Guid? BranchId { get; init; }

    /// <value>A day in UTC: every day of a branch that shares an hour with it is meant.</value>
    public DateOnly Day { get; init; }

    public DateTime MarkedAt { get; init; }
}
