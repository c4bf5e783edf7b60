using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed;

/// <summary>A rule that comes with the product.</summary>
/// <param name="Key">Tells it apart from the others, whatever it is called.</param>
/// <param name="On">Whether it is on from the start: those that only ask a colleague for what we owe are.</param>
internal sealed record ReadyRule(string Key, string Name, bool On, RuleSentence Sentence)
{
    /// <param name="at">From when on it holds, UTC.</param>
    public FollowUpRule ToRule(DateTime at)
    {
        var rule = FollowUpRule.When(Name, Sentence, Key);
        if (On)
        {
            rule.SwitchOn(at);
        }

        return rule;
    }
}
