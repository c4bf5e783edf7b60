using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>A rule's sentence as an admin fills its slots.</summary>
public sealed record RuleForm
{
    /// <value>A sentence that says more than this cannot be read aloud.</value>
    public const int MostOnlyIf = 6;

    public string? Name { get; init; }

    public RuleTrigger? Trigger { get; init; }

    public Feeling? LeftAtMost { get; init; }

    /// <value>The N of its days; empty where it has none.</value>
    public int? ManyDays { get; init; }

    /// <value>Times their own usual gap, instead of days.</value>
    public int? Times { get; init; }

    /// <value>A list that can grow, so that a posted form can fill it.</value>
    public IList<RuleOnlyIf> OnlyIf { get; init; } = new List<RuleOnlyIf>();

    public RuleAction? Action { get; init; }

    /// <value>The prepared words; empty for the usual ones.</value>
    public string? Words { get; init; }

    public Guid? TemplateId { get; init; }

    public Guid? TagId { get; init; }

    public RuleAssignee? Assignee { get; init; }

    public Guid? NamedId { get; init; }

    public int? Wait { get; init; }

    public RuleWaitUnit? WaitUnit { get; init; }

    /// <value>The hour of the customer's day; empty for the hour at which it happened.</value>
    public int? AtHour { get; init; }

    /// <value>Why it is written so; stands in the history.</value>
    public string? Why { get; init; }

    /// <value>The version that the form was filled from; empty for a new rule.</value>
    public Guid Version { get; init; }

    /// <summary>The form of a new rule.</summary>
    /// <param name="library">What there is to wait for.</param>
    public static RuleForm Blank(RuleLibrary library) => new RuleForm
    {
        Trigger = library.Triggers.Count == 0 ? null : library.Triggers[0].Kind, Action = RuleAction.Call, Assignee = RuleAssignee.Owner, Wait = 1, WaitUnit = RuleWaitUnit.WorkingDays,
    }.Fitted(library);

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public static RuleForm Of(string name, RuleSentence said, Guid version) => new()
    {
        Name = name, Trigger = said.Trigger, LeftAtMost = said.LeftAtMost, ManyDays = said.Times is null ? said.Days : null, Times = said.Times,
        OnlyIf = RuleConditions.Read(said.Conditions)
            .SelectMany(group => group.Select((one, at) => new RuleOnlyIf { Field = one.Field, Not = one.Not, Value = one.Value, Or = at > 0 })).ToList(),
        Action = said.Action, Words = said.Words, TemplateId = said.TemplateId, TagId = said.TagId, Assignee = said.Assignee, NamedId = said.NamedId,
        Wait = said.Wait, WaitUnit = said.WaitUnit, AtHour = said.AtHour, Version = version,
    };

    /// <summary>The sentence, with the slots that what it waits for and what it does have, and no others.</summary>
    /// <param name="library">Which slots there are.</param>
    public RuleSentence Sentence(RuleLibrary library)
    {
        var slots = Trigger is { } kind && library.Has(kind) ? library.Of(kind).Slots : new TriggerSlots();
        var action = Action ?? RuleAction.Call;
        var named = Assignee == RuleAssignee.Named && HasWhom(action);
        return new RuleSentence
        {
            Trigger = Trigger ?? default, LeftAtMost = slots.Feeling ? LeftAtMost : null,
            Days = slots.Days is null || (slots.Times && Times is not null) ? null : ManyDays, Times = slots.Times ? Times : null,
            Conditions = RuleConditions.Write(Groups()),
            Action = action, Words = HasWords(action) && !string.IsNullOrWhiteSpace(Words) ? Words.Trim() : null,
            TemplateId = RuleActions.IsByItself(action) ? TemplateId : null, TagId = action == RuleAction.List ? TagId : null,
            Assignee = Assignee ?? RuleAssignee.Owner, NamedId = named ? NamedId : null,
            Wait = Wait ?? 0, WaitUnit = WaitUnit ?? RuleWaitUnit.WorkingDays, AtHour = AtHour,
        };
    }

    /// <summary>The same with the usual words in slots that what it waits for now has, and without lines that say nothing.</summary>
    /// <param name="library">Which slots there are.</param>
    public RuleForm Fitted(RuleLibrary library)
    {
        if (Trigger is not { } kind || !library.Has(kind))
        {
            return this;
        }

        var slots = library.Of(kind).Slots;
        return this with
        {
            LeftAtMost = slots.Feeling ? LeftAtMost ?? Feeling.Unhappy : LeftAtMost,
            ManyDays = slots.Days is { } usual && (Times is null || !slots.Times) ? ManyDays ?? usual : ManyDays,
            OnlyIf = OnlyIf.Where(line => line.Field is not null).ToList(),
        };
    }

    /// <summary>Somebody is asked, or signs.</summary>
    public static bool HasWhom(RuleAction action) => action is not RuleAction.Notify and not RuleAction.List;

    /// <summary>Words are prepared for whoever acts.</summary>
    public static bool HasWords(RuleAction action) => action is not RuleAction.List && !RuleActions.IsByItself(action);

    private List<List<RuleCondition>> Groups()
    {
        var groups = new List<List<RuleCondition>>();
        foreach (var line in OnlyIf.Where(line => line.Field is not null))
        {
            var condition = new RuleCondition(line.Field!.Value, line.Field == ConditionField.ComplaintOpen ? "yes" : (line.Value ?? "").Trim(), line.Not);
            if (line.Or && groups.Count > 0)
            {
                groups[^1].Add(condition);
            }
            else
            {
                groups.Add([condition]);
            }
        }

        return groups;
    }
}
