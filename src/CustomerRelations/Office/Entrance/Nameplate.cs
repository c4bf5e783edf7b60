using CustomerRelations.Entities;

namespace CustomerRelations.Office.Entrance;

/// <summary>What a sign-in says about a colleague.</summary>
/// <param name="Id">The colleague.</param>
/// <param name="DisplayName">As colleagues know them.</param>
/// <param name="Theme">How they like their screen.</param>
/// <param name="Roles">What they may do.</param>
/// <param name="Stamp">Changes when their password or rights do; a sign-in with another stamp is over.</param>
public sealed record Nameplate(Guid Id, string DisplayName, Theme Theme, IReadOnlyList<string> Roles, string Stamp)
{
    /// <value>They do without the keys of a single letter.</value>
    public bool WithoutLetterKeys { get; init; }
}
