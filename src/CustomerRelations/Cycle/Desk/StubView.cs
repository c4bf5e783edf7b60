using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Desk;

/// <summary>A conversation that was put aside and is open on the desk.</summary>
/// <param name="By">Who put it aside.</param>
/// <param name="IsMine">It was whoever looks at it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Body">The fields as they were posted.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record StubView(string Reference, Guid Version, string By, bool IsMine, DateTime At, byte[] Body, DateTime Now)
{
    /// <value>By when it is to be finished, UTC.</value>
    public DateTime FinishBy => At + Touchpoint.FinishWithin;
}
