using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Says a rule as one sentence that a person reads.</summary>
public sealed class SentenceWords(RuleLibrary library)
{
    /// <summary>"When a touchpoint ends upset or unhappy and the customer allows contact, then create a call for the owner, 1 working day later."</summary>
    public string Of(RuleSentence sentence, RuleNames names)
    {
        var leave = library.Has(sentence.Trigger) && RuleActions.NeedsTheirLeave(library.Of(sentence.Trigger), sentence.Action) ? " and the customer allows contact" : "";
        var onlyIf = OnlyIf(sentence, names);
        return $"When {When(sentence)}{leave}{(onlyIf.Length > 0 ? $", only if {onlyIf}" : "")}, then {Does(sentence, names)}, {SlotWords.Wait(sentence.Wait, sentence.WaitUnit, sentence.AtHour)}.";
    }

    /// <summary>"a touchpoint ends upset or unhappy": what it waits for, its slots filled.</summary>
    public string When(RuleSentence sentence)
    {
        if (!library.Has(sentence.Trigger))
        {
            return "something happens that is not known here";
        }

        var trigger = library.Of(sentence.Trigger);
        var days = sentence.Days ?? trigger.Slots.Days ?? 0;
        return trigger.Words
            .Replace("{feeling}", SlotWords.AtMost(sentence.LeftAtMost ?? Feeling.Unhappy), StringComparison.Ordinal)
            .Replace("{gap}", SlotWords.Gap(days, sentence.Times), StringComparison.Ordinal)
            .Replace("{before}", days == 0 ? "today" : $"in {SlotWords.Days(days)}", StringComparison.Ordinal)
            .Replace("{working}", $"{days} {SlotWords.Of(RuleWaitUnit.WorkingDays, days)}", StringComparison.Ordinal)
            .Replace("{days}", SlotWords.Days(days), StringComparison.Ordinal);
    }

    /// <summary>"their branch is High Street, and they wear the tag “Regular”"; nothing for always.</summary>
    public static string OnlyIf(RuleSentence sentence, RuleNames names) => string.Join(
        ", and ",
        RuleConditions.Read(sentence.Conditions).Select(group => string.Join(" or ", group.Select(condition => ConditionWords.Of(condition, names)))));

    /// <summary>"create a call for the owner".</summary>
    public static string Does(RuleSentence sentence, RuleNames names)
    {
        var whom = SlotWords.Of(sentence.Assignee, sentence.NamedId is null ? null : names.Of(sentence.NamedId));
        return sentence.Action switch
        {
            RuleAction.Call => $"create a call for {whom}",
            RuleAction.Write => $"ask {whom} to write to them",
            RuleAction.Visit => $"ask {whom} to visit them",
            RuleAction.Ask => sentence.Words is { Length: > 0 } words ? $"ask {whom}: “{words}”" : $"ask {whom} to look after it",
            RuleAction.Notify => "show it to whoever answers for the branch",
            RuleAction.Message => $"send them “{names.Of(sentence.TemplateId)}”, signed by {whom}",
            RuleAction.Survey => $"ask them one question, signed by {whom}",
            _ => $"put them on the list “{names.Of(sentence.TagId)}”",
        };
    }
}
