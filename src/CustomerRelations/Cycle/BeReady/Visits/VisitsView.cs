namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>Who waits, who comes today, and who comes later.</summary>
/// <param name="Next">The last of this page, when more come after; else null.</param>
/// <param name="IsLaterPage">Not the first page.</param>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the branch.</param>
public sealed record VisitsView(
    IReadOnlyList<VisitLine> Waiting, IReadOnlyList<VisitLine> Today, IReadOnlyList<VisitLine> Later, Guid? Next, bool IsLaterPage, DateTime Now, string Zone);
