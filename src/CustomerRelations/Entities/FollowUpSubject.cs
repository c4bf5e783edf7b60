namespace CustomerRelations.Entities;

/// <summary>What a follow-up is about.</summary>
/// <param name="CustomerId">Whom it is for; empty for a stranger.</param>
/// <param name="MatterId">What they want to achieve; empty when it is about the person.</param>
/// <param name="RuleId">The rule that asked for it.</param>
/// <param name="SubjectId">The row that made the rule fire.</param>
/// <param name="Occurrence">Which time the rule fires for that row, such as a local date.</param>
public sealed record FollowUpSubject(Guid? CustomerId, Guid? MatterId, Guid RuleId, Guid SubjectId, string Occurrence)
{
    /// <value>The only occurrence of a rule that fires once for a row.</value>
    public const string Once = "once";
}
