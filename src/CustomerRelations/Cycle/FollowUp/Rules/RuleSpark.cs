using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What a trigger finds, before anybody knows whose file it is. Every part is named by every trigger, so that conditions can always ask for it.</summary>
public sealed class RuleSpark
{
    public required Guid SubjectId { get; init; }

    /// <value>When it happened, or when the waiting began, UTC.</value>
    public required DateTime At { get; init; }

    /// <value>When the waiting was over, UTC; empty while it goes on, and where nothing waits.</value>
    public required DateTime? EndedAt { get; init; }

    /// <value>As the row says it: perhaps a file that became part of another.</value>
    public required Guid? CustomerId { get; init; }

    public required Guid BranchId { get; init; }

    public required Guid? MatterId { get; init; }

    public required Guid? TouchpointId { get; init; }

    public required Guid? ComplaintId { get; init; }

    public required Guid? PromiseId { get; init; }

    public required Feeling? Left { get; init; }

    public required Guid? OwnerId { get; init; }

    public required Guid? ColleagueId { get; init; }

    public required string? About { get; init; }

    /// <value>A day of the year as month times 100 plus day, or how many conversations there were.</value>
    public required int? Number { get; init; }

    /// <value>What came before it: the first conversation of many, the making of a promise; UTC.</value>
    public required DateTime? Since { get; init; }

    /// <value>What a fact may be used for.</value>
    public required string? MayBeUsedFor { get; init; }
}
