namespace CustomerRelations.Entities;

/// <summary>That a rule dealt with something that happened, and what came of it. Exactly once by the unique (rule, subject, occurrence).</summary>
public sealed class RuleFiring : Entity
{
    public Guid RuleId { get; init; }

    /// <value>The row that made it fire.</value>
    public Guid SubjectId { get; init; }

    /// <value>Which time it fires for that row: "once", or a local date such as <c>2026-11-22</c>.</value>
    public required string Occurrence { get; init; }

    public Guid? CustomerId { get; init; }

    /// <value>When what it waits for happened, UTC.</value>
    public DateTime HappenedAt { get; init; }

    public DateTime FiredAt { get; init; }

    public FiringOutcome Outcome { get; init; }

    /// <value>It fired after its time, because the office was closed or down.</value>
    public bool IsLate { get; init; }

    /// <value>Why they were left out, when they were.</value>
    public LeftOutWhy? Why { get; init; }

    public Guid? TaskId { get; init; }

    public Guid? MessageId { get; init; }

    public Guid? SurveyId { get; init; }
}
