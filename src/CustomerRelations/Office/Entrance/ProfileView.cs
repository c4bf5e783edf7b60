using CustomerRelations.Entities;

namespace CustomerRelations.Office.Entrance;

/// <summary>A colleague's own page.</summary>
/// <param name="Zone">The branch's IANA zone; UTC without a branch.</param>
public sealed record ProfileView(
    string DisplayName, Theme Theme, string Email, string Role, string Branch, string Zone, IReadOnlyList<OpenSession> Sessions, DateTime Now);
