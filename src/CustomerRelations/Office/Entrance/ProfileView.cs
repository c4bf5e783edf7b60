using CustomerRelations.Entities;

namespace CustomerRelations.Office.Entrance;

/// <summary>A colleague's own page.</summary>
/// <param name="Zone">The branch's IANA zone; UTC without a branch.</param>
public sealed record ProfileView(
    string DisplayName, Theme Theme, string Email, string Role, string Branch, string Zone, IReadOnlyList<OpenSession> Sessions, DateTime Now)
{
    /// <value>The channel their desk begins with; empty for the first of the list, and for one that is offered no more.</value>
    public Guid? DeskChannelId { get; init; }

    /// <value>They do without the keys of a single letter.</value>
    public bool WithoutLetterKeys { get; init; }

    /// <value>The ways of talking that are offered.</value>
    public IReadOnlyList<Choice> Channels { get; init; } = [];
}
