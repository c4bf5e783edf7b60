namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>One visit by itself.</summary>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the branch.</param>
public sealed record VisitCard(VisitLine Line, DateTime Now, string Zone);
