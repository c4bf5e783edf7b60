namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What somebody who decides is told.</summary>
public sealed record RemedyAnswer
{
    public string? Answer { get; init; }
}
