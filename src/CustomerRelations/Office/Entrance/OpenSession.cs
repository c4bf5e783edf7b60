namespace CustomerRelations.Office.Entrance;

/// <summary>A sign-in that has not ended.</summary>
/// <param name="Id">The session's key.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="SeenAt">Last request, UTC.</param>
public sealed record OpenSession(Guid Id, DateTime StartedAt, DateTime SeenAt);
