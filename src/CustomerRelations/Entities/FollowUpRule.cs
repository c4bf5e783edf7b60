namespace CustomerRelations.Entities;

/// <summary>A sentence an admin writes so that nobody is forgotten: when something happens, and only if, somebody is asked to act, a while later.</summary>
/// <remarks>What happened before it was switched on is left alone.</remarks>
public sealed class FollowUpRule : VersionedEntity
{
    /// <value>The longest wait, in the rule's own unit.</value>
    public const int LongestWait = 30;

    /// <value>The rule of the ready-made set that every office has from the start.</value>
    public const string UnhappyCallBack = "unhappy-call-back";

    private FollowUpRule()
    {
    }

    /// <value>What it is called: "Call back after an unhappy ending".</value>
    public string Name { get; private set; } = "";

    /// <value>The rule of the ready-made set it is; empty for one that an admin wrote.</value>
    public string? ReadyMade { get; init; }

    public RuleTrigger Trigger { get; private set; }

    /// <value>The warmest feeling that counts as cold: Unhappy means upset or unhappy. Empty where the trigger knows no feeling.</value>
    public Feeling? LeftAtMost { get; private set; }

    /// <value>The N of "N days before", "not told for N days", "silent for N days"; empty where the trigger has none.</value>
    public int? Days { get; private set; }

    /// <value>Silent for so many times their own usual gap; empty where it goes by days.</value>
    public int? Times { get; private set; }

    /// <value>JSON of the "only if": groups that all hold, each of conditions of which one holds; empty for always.</value>
    public string? Conditions { get; private set; }

    public RuleAction Action { get; private set; } = RuleAction.Call;

    /// <value>The words that are prepared for whoever acts, with named gaps; empty for the usual ones.</value>
    public string? Words { get; private set; }

    /// <value>The text of a message or of a survey's invitation.</value>
    public Guid? TemplateId { get; private set; }

    /// <value>The tag that puts them on a list.</value>
    public Guid? TagId { get; private set; }

    public RuleAssignee Assignee { get; private set; }

    /// <value>The colleague it names, where it names one.</value>
    public Guid? NamedId { get; private set; }

    /// <value>0 to <see cref="LongestWait"/>, in <see cref="WaitUnit"/>.</value>
    public int Wait { get; private set; }

    public RuleWaitUnit WaitUnit { get; private set; } = RuleWaitUnit.WorkingDays;

    /// <value>The hour of the customer's day at which it is due, 0 to 23; empty for the hour at which it happened.</value>
    public int? AtHour { get; private set; }

    /// <value>Empty while it is off.</value>
    public DateTime? SwitchedOnAt { get; private set; }

    /// <value>When it asked for more at once than it may and was stopped until an admin has looked.</value>
    public DateTime? PausedAt { get; private set; }

    /// <value>Put away: off for good and no longer listed; what it asked for stays.</value>
    public DateTime? RetiredAt { get; private set; }

    public bool IsOn => SwitchedOnAt is not null && PausedAt is null && RetiredAt is null;

    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The feeling is not cold, or the wait or the hour is out of its range.</exception>
    public static FollowUpRule When(string name, RuleSentence sentence, string? readyMade = null)
    {
        var rule = new FollowUpRule { ReadyMade = readyMade };
        rule.Say(name, sentence);
        return rule;
    }

    /// <summary>The sentence every office begins with: whoever leaves cold is called so many working days later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The feeling is not cold, or the wait is out of its range.</exception>
    public static FollowUpRule CallBack(Feeling leftAtMost, RuleAssignee assignee, int workingDays) => When(
        "Call back after an unhappy ending",
        new RuleSentence { Trigger = RuleTrigger.LeftUnhappy, LeftAtMost = leftAtMost, Assignee = assignee, Wait = workingDays },
        UnhappyCallBack);

    /// <summary>Writes the sentence anew; what it made so far stays.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The feeling is not cold, or the wait or the hour is out of its range.</exception>
    public void Say(string name, RuleSentence sentence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (sentence.LeftAtMost is < Feeling.Upset or > Feeling.SoSo)
        {
            throw new ArgumentOutOfRangeException(nameof(sentence), "Only cold endings call for a call.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(sentence.Wait);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sentence.Wait, LongestWait);
        if (sentence.AtHour is < 0 or > 23)
        {
            throw new ArgumentOutOfRangeException(nameof(sentence), "A day has the hours 0 to 23.");
        }

        (Name, Trigger, LeftAtMost, Days, Times, Conditions) = (name, sentence.Trigger, sentence.LeftAtMost, sentence.Days, sentence.Times, sentence.Conditions);
        (Action, Words, TemplateId, TagId) = (sentence.Action, sentence.Words, sentence.TemplateId, sentence.TagId);
        (Assignee, NamedId, Wait, WaitUnit, AtHour) = (sentence.Assignee, sentence.NamedId, sentence.Wait, sentence.WaitUnit, sentence.AtHour);
    }

    /// <summary>The sentence as it is written now.</summary>
    public RuleSentence Said() => new()
    {
        Trigger = Trigger, LeftAtMost = LeftAtMost, Days = Days, Times = Times, Conditions = Conditions, Action = Action, Words = Words,
        TemplateId = TemplateId, TagId = TagId, Assignee = Assignee, NamedId = NamedId, Wait = Wait, WaitUnit = WaitUnit, AtHour = AtHour,
    };

    /// <summary>Switched on, or let go on after a pause.</summary>
    public void SwitchOn(DateTime at)
    {
        SwitchedOnAt = PausedAt is null ? SwitchedOnAt ?? at : at;
        PausedAt = null;
    }

    public void SwitchOff() => (SwitchedOnAt, PausedAt) = (null, null);

    public void Pause(DateTime at) => PausedAt ??= at;

    public void Retire(DateTime at)
    {
        SwitchOff();
        RetiredAt ??= at;
    }
}
