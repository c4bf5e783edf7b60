namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>What queues before the desk.</summary>
/// <param name="Count">How many wait at the branch.</param>
/// <param name="Waiting">Who they are, while nobody is chosen.</param>
/// <param name="Taken">The visit the desk was opened for.</param>
/// <param name="LastGoal">What the customer before wanted, in their words; null on the first conversation of the day.</param>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the branch.</param>
public sealed record DeskQueue(int Count, IReadOnlyList<VisitLine> Waiting, VisitLine? Taken, string? LastGoal, DateTime Now, string Zone);
