using CustomerRelations.Office;
using FluentValidation;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Lays out a rule: its sentence, what it would have done, and who changed it.</summary>
public sealed class RuleBoard(RuleBook book, Rehearsal rehearsal, Duty duty, IValidator<RuleChange> rules)
{
    /// <value>Firings listed at first.</value>
    public const int Few = 10;

    /// <value>Firings listed at most.</value>
    public const int Many = 500;

    /// <param name="typed">A sentence to play; nothing, or one that breaks its rules, plays the one that is saved.</param>
    /// <param name="all">Lists every firing.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<RuleBoardView> OpenAsync(RuleChange? typed, bool all, CancellationToken cancel)
    {
        var card = await book.FirstAsync(cancel);
        var played = typed is not null && (await rules.ValidateAsync(typed, cancel)).IsValid ? typed : card.AsForm();
        return new RuleBoardView(
            card,
            await rehearsal.PlayAsync(played, all ? Many : Few, cancel),
            await book.EditsAsync(card.Id, cancel),
            (await duty.MeAsync(cancel)).Zone);
    }
}
