using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Something that happened to somebody, as a rule sees it: the same shape whatever the rule waits for.</summary>
/// <remarks>Made by the database in one query a rule; what a trigger does not know stays empty.</remarks>
public sealed class RuleSubject
{
    /// <value>The row that makes the rule fire; with <see cref="Occurrence"/> and the rule it fires once.</value>
    public Guid SubjectId { get; init; }

    /// <value>"once", or for what comes back the local date such as <c>2026-11-22</c>.</value>
    public string Occurrence { get; set; } = FollowUpSubject.Once;

    /// <value>UTC.</value>
    public DateTime HappenedAt { get; set; }

    /// <inheritdoc cref="RuleSpark.EndedAt"/>
    public DateTime? EndedAt { get; init; }

    public Guid? CustomerId { get; init; }

    public string? Customer { get; init; }

    public string? CustomerReference { get; init; }

    /// <value>A BCP 47 tag; empty for the office's.</value>
    public string? Language { get; init; }

    /// <value>The customer's IANA zone; empty for the branch's.</value>
    public string? Zone { get; init; }

    public bool ContactRefused { get; init; }

    public Guid BranchId { get; init; }

    public Guid? MatterId { get; init; }

    public Guid? TouchpointId { get; init; }

    public Guid? ComplaintId { get; init; }

    public Guid? PromiseId { get; init; }

    /// <value>How they left, or how they said they feel.</value>
    public Feeling? Left { get; init; }

    /// <value>Who owns the matter, the promise or the action.</value>
    public Guid? OwnerId { get; init; }

    /// <value>Who talked with them.</value>
    public Guid? ColleagueId { get; init; }

    public Guid? FavouriteId { get; init; }

    public Guid? LeadId { get; init; }

    /// <value>What it is about, in words, for the prepared words: a goal, a promise, a day.</value>
    public string? About { get; init; }

    /// <inheritdoc cref="RuleSpark.Number"/>
    public int? Number { get; init; }

    /// <inheritdoc cref="RuleSpark.Since"/>
    public DateTime? Since { get; init; }

    /// <inheritdoc cref="RuleSpark.MayBeUsedFor"/>
    public string? MayBeUsedFor { get; init; }
}
