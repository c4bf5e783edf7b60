using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Lays out a rule for whoever writes it: its slots, what it would have done, and who changed it.</summary>
public sealed class RuleDesk(RuleShelf shelf, RuleHistory history, RuleOptionBook options, Rehearsal rehearsal, RuleLibrary library, IValidator<RuleForm> rules)
{
    /// <value>Firings listed at first.</value>
    public const int Few = 10;

    /// <value>Firings listed at most.</value>
    public const int Many = 500;

    /// <param name="id">Which rule; nothing for the first one of the list.</param>
    /// <param name="typed">What was typed; nothing shows what is saved.</param>
    /// <param name="all">Lists every firing.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Nothing when there is no such rule.</returns>
    public async Task<RuleView?> OpenAsync(Guid? id, RuleForm? typed, bool all, CancellationToken cancel)
    {
        var cards = await shelf.ListAsync(cancel);
        var card = id is { } wanted ? cards.FirstOrDefault(one => one.Id == wanted) : cards.FirstOrDefault(one => one.RetiredAt is null);
        return id is not null && card is null ? null : await LayAsync(cards, card, typed ?? card?.AsForm().Fitted(library) ?? RuleForm.Blank(library), all, cancel);
    }

    /// <summary>The same for a rule that is being written.</summary>
    /// <param name="typed">What was typed; nothing for an empty form.</param>
    /// <param name="all">Lists every firing.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<RuleView> NewAsync(RuleForm? typed, bool all, CancellationToken cancel) => await LayAsync([], null, typed ?? RuleForm.Blank(library), all, cancel);

    /// <summary>What was typed, with the slots that what it waits for now has.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="oneMore">With one more "only if".</param>
    public RuleForm Fit(RuleForm typed, bool oneMore)
    {
        var fitted = typed.Fitted(library);
        return oneMore && fitted.OnlyIf.Count < RuleForm.MostOnlyIf ? fitted with { OnlyIf = [.. fitted.OnlyIf, new RuleOnlyIf()] } : fitted;
    }

    private async Task<RuleView> LayAsync(IReadOnlyList<RuleCard> cards, RuleCard? card, RuleForm form, bool all, CancellationToken cancel)
    {
        var said = form.Sentence(library);
        var kind = form.Trigger is { } one && library.Has(one) ? library.Of(one) : null;
        return new RuleView(
            cards, card, form,
            await options.ReadAsync(form.NamedId, cancel),
            kind,
            kind is null ? [] : library.FieldsFor(kind.Kind).Select(field => new RuleOption($"{field}", ConditionWords.Of(field))).ToList(),
            await PlayAsync(form, said, all ? Many : Few, cancel),
            card is null || said != card.AsForm().Fitted(library).Sentence(library),
            card is null ? [] : await history.OfAsync(card.Id, cancel),
            card is null ? [] : card.DifferencesFrom(form.Name, said, await options.NamesAsync(cancel)));
    }

    // A sentence without a name or a reason can be played all the same.
    private async Task<Rehearsed?> PlayAsync(RuleForm form, RuleSentence said, int shown, CancellationToken cancel)
    {
        var problems = await rules.ValidateAsync(form, cancel);
        return problems.Errors.Exists(problem => problem.PropertyName is not nameof(RuleForm.Name) and not nameof(RuleForm.Why)) ? null : await rehearsal.PlayAsync(said, shown, cancel);
    }
}
