namespace CustomerRelations.Entities;

/// <summary>The slots of a rule's sentence; each is described where the rule keeps it.</summary>
public sealed record RuleSentence
{
    public RuleTrigger Trigger { get; init; }

    /// <inheritdoc cref="FollowUpRule.LeftAtMost"/>
    public Feeling? LeftAtMost { get; init; }

    /// <inheritdoc cref="FollowUpRule.Days"/>
    public int? Days { get; init; }

    /// <inheritdoc cref="FollowUpRule.Times"/>
    public int? Times { get; init; }

    /// <inheritdoc cref="FollowUpRule.Conditions"/>
    public string? Conditions { get; init; }

    public RuleAction Action { get; init; } = RuleAction.Call;

    /// <inheritdoc cref="FollowUpRule.Words"/>
    public string? Words { get; init; }

    /// <inheritdoc cref="FollowUpRule.TemplateId"/>
    public Guid? TemplateId { get; init; }

    /// <inheritdoc cref="FollowUpRule.TagId"/>
    public Guid? TagId { get; init; }

    public RuleAssignee Assignee { get; init; }

    /// <inheritdoc cref="FollowUpRule.NamedId"/>
    public Guid? NamedId { get; init; }

    /// <inheritdoc cref="FollowUpRule.Wait"/>
    public int Wait { get; init; }

    public RuleWaitUnit WaitUnit { get; init; } = RuleWaitUnit.WorkingDays;

    /// <inheritdoc cref="FollowUpRule.AtHour"/>
    public int? AtHour { get; init; }
}
