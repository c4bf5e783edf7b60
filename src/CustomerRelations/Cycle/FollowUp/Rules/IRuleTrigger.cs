using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>One thing a rule can wait for: its words, its slots, and the one query that finds it.</summary>
public interface IRuleTrigger
{
    RuleTrigger Kind { get; }

    /// <value>How the sentence says it, with the slots in braces: "a touchpoint ends {feeling}". The slots are {feeling}, {days}, {working}, {before} and {gap}.</value>
    string Words { get; }

    /// <value>Which slots the sentence has.</value>
    TriggerSlots Slots => new();

    /// <value>What it knows beside the customer.</value>
    RuleKnows Knows => RuleKnows.Nothing;

    /// <value>What a message because of it is for.</value>
    ConsentPurpose Purpose => ConsentPurpose.Service;

    /// <value>We owe it to them: it is done whether or not they like to hear from us of our own accord, and however lately they heard.</value>
    bool IsOwed => false;

    /// <value>What happened at a moment, such as a conversation; else what falls on a day, such as a birthday, is looked for when a day begins somewhere.</value>
    bool IsMoment => true;

    /// <summary>Everything that may have happened in a span, the first one first; those who may not be contacted are among them and say so. Set-based: one query, never a loop over customers.</summary>
    /// <param name="sentence">What the slots say.</param>
    /// <param name="from">UTC, included.</param>
    /// <param name="until">UTC, included.</param>
    IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until);

    /// <summary>Reckons by the clocks and calendars of the places what no database does alike: when it happened, and which time it is.</summary>
    /// <returns>Those that happened in the span.</returns>
    IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) => found;

    /// <summary>Why they are on somebody's list: "who left upset".</summary>
    string Why(RuleSubject subject);
}
