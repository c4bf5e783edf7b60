namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What somebody who decides wants to know first.</summary>
public sealed record RemedyAsk
{
    public string? Question { get; init; }
}
