using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What is offered, what it costs us, and by when it is done.</summary>
/// <param name="DueAt">UTC.</param>
public sealed record RemedyTerms(string Words, Money Cost, DateTime DueAt)
{
    /// <value>Why money is spent or a rule is bent; empty where neither is.</value>
    public string? Why { get; init; }

    /// <value>Which rule is bent, if one is.</value>
    public string? Rule { get; init; }

    /// <value>Somebody with more room is asked, whatever the limit says.</value>
    public bool AskFirst { get; init; }
}
