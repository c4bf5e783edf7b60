namespace CustomerRelations.Office.Lists;

/// <summary>What an entry of a list says.</summary>
public sealed record ListLabel
{
    public string? Label { get; init; }
}
