using CustomerRelations.Entities;

namespace CustomerRelations.Office.Entrance;

/// <summary>What colleagues may change about themselves.</summary>
public sealed record ProfileChange
{
    public string? DisplayName { get; set; }

    public Theme? Theme { get; set; }
}
