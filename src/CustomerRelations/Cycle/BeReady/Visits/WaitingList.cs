namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>Who waits at the branch of whoever asks.</summary>
/// <param name="People">Whoever came first first.</param>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the branch.</param>
public sealed record WaitingList(IReadOnlyList<VisitLine> People, DateTime Now, string Zone);
