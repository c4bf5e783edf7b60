using CustomerRelations.Entities;

namespace CustomerRelations.Office.Entrance;

/// <summary>What colleagues may change about themselves.</summary>
public sealed record ProfileChange
{
    public string? DisplayName { get; set; }

    public Theme? Theme { get; set; }

    /// <value>The channel their desk begins with, an offered entry of the list; empty for the first.</value>
    public Guid? DeskChannelId { get; set; }

    /// <value>They do without the keys of a single letter.</value>
    public bool WithoutLetterKeys { get; set; }
}
