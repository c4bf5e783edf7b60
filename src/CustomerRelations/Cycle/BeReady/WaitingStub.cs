using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>A conversation that was put aside and waits to be finished.</summary>
/// <param name="At">When it was put aside, UTC.</param>
/// <param name="Customer">The reference of their file; null when no file was open.</param>
public sealed record WaitingStub(string Reference, string Goal, DateTime At, string? Customer, string? CustomerName)
{
    /// <value>By when it is to be finished, UTC.</value>
    public DateTime FinishBy => At + Touchpoint.FinishWithin;

    public bool HasGoal => Goal != Touchpoint.Unwritten;
}
