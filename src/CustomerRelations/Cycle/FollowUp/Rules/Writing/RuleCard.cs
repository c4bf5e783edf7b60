using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>A rule as the list of rules shows it.</summary>
/// <param name="Words">The sentence, as a person reads it.</param>
/// <param name="SwitchedOnAt">UTC; empty while it is off.</param>
/// <param name="PausedAt">UTC: when it asked for too much at once.</param>
/// <param name="RetiredAt">UTC: when it was put away.</param>
/// <param name="Fired">How often it fired in the last 30 days.</param>
/// <param name="By">Who wrote or changed it last; empty for nobody yet.</param>
public sealed record RuleCard(
    Guid Id, string Name, RuleSentence Said, string Words, DateTime? SwitchedOnAt, DateTime? PausedAt, DateTime? RetiredAt, int Fired, string? By, Guid Version)
{
    public bool IsOn => SwitchedOnAt is not null && PausedAt is null && RetiredAt is null;

    public string Address => $"{RuleBook.Path}/{Id}";

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public RuleForm AsForm() => RuleForm.Of(Name, Said, Version);

    /// <summary>Slot by slot, what a form says otherwise than what is saved now.</summary>
    /// <param name="name">The name in the form.</param>
    /// <param name="yours">The sentence in the form.</param>
    /// <param name="names">What both mention.</param>
    public IReadOnlyList<Difference> DifferencesFrom(string? name, RuleSentence yours, RuleNames names) => Difference.Among(
        RuleSlotWords.Of(Said, names).Zip(RuleSlotWords.Of(yours, names), (theirs, ours) => new Difference(theirs.Slot, theirs.Words, ours.Words))
            .Prepend(new Difference("Name", Name, name ?? "")));
}
