using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>One thing a rule can wait for: its words, its slots, and the one query that finds it.</summary>
public interface IRuleTrigger
{
    RuleTrigger Kind { get; }

    /// <value>How the sentence says it, with the slots in braces: "a touchpoint ends {feeling}".</value>
    string Words { get; }

    /// <value>Which slots the sentence has.</value>
    TriggerSlots Slots { get; }

    /// <value>What happened at a moment, such as a conversation; else what falls on a day, such as a birthday, is looked for once a day.</value>
    bool IsMoment { get; }

    /// <summary>Everything that happened in a span, the first one first; those who may not be contacted are among them and say so. Set-based: one query, never a loop over customers.</summary>
    /// <param name="sentence">What the slots say.</param>
    /// <param name="from">UTC, included. For what falls on a day: the first local day's beginning.</param>
    /// <param name="until">UTC, included.</param>
    IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until);
}
