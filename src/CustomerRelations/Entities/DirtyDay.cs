namespace CustomerRelations.Entities;

/// <summary>A mark that something changed in the rows of a day: its figures are reckoned again, and read from the rows until then.</summary>
/// <remarks>One row a save and a day; the sweep takes away those it had read before it began.</remarks>
public sealed class DirtyDay : Entity
{
    public FigureKind Kind { get; init; }

    public Guid BranchId { get; init; }

    /// <value>A day of the branch.</value>
    public DateOnly Day { get; init; }

    public DateTime MarkedAt { get; init; }
}
