using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Reads what may stand in the slots.</summary>
public sealed class RuleOptionBook(CrmDbContext db, OfficeChoices office, LabelBook lists, RuleLibrary library, Noticeboard board)
{
    /// <param name="named">A colleague who is offered all the same, because a rule names them.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<RuleOptions> ReadAsync(Guid? named, CancellationToken cancel)
    {
        var labels = await lists.ReadAsync(cancel);
        IReadOnlyList<RuleOption> Of(ListKind kind) => labels.Offered(kind).Select(item => new RuleOption($"{item.Id}", item.Label)).ToList();
        return new RuleOptions(
            library.Triggers.Select(trigger => new RuleOption($"{trigger.Kind}", TriggerWords.Of(trigger))).ToList(),
            library.Actions.Select(action => new RuleOption($"{action}", SlotWords.Of(action))).ToList(),
            Options(await office.ColleaguesAsync(named, cancel)),
            Of(ListKind.Tag),
            Options(await TextsAsync(cancel)),
            new Dictionary<ConditionField, IReadOnlyList<RuleOption>>
            {
                [ConditionField.Branch] = Options(await office.BranchesAsync(cancel)),
                [ConditionField.Channel] = Of(ListKind.Channel),
                [ConditionField.GoalCategory] = Of(ListKind.GoalCategory),
                [ConditionField.Topic] = Of(ListKind.Topic),
                [ConditionField.Tag] = Of(ListKind.Tag),
                [ConditionField.Arrived] = Feelings,
                [ConditionField.Left] = Feelings,
                [ConditionField.Solved] = [new($"{Solved.Yes}", "solved"), new($"{Solved.Partly}", "partly solved"), new($"{Solved.NotYet}", "not solved yet")],
                [ConditionField.Consent] = Enum.GetValues<ConsentPurpose>().Select(purpose => new RuleOption($"{purpose}", ConditionWords.Purpose($"{purpose}"))).ToList(),
            });
    }

    /// <summary>The names of everything a sentence can mention.</summary>
    public async Task<RuleNames> NamesAsync(CancellationToken cancel)
    {
        var labels = await lists.ReadAsync(cancel);
        var named = (await office.BranchesAsync(cancel)).Concat(await office.ColleaguesAsync(null, cancel)).Concat(await TextsAsync(cancel)).Select(choice => (choice.Id, choice.Name))
            .Concat(new[] { ListKind.Channel, ListKind.GoalCategory, ListKind.Topic, ListKind.Tag }.SelectMany(labels.Offered).Select(item => (item.Id, Name: item.Label)));
        return new RuleNames(named.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Name));
    }

    private static IReadOnlyList<RuleOption> Feelings { get; } = Enum.GetValues<Feeling>().Select(feeling => new RuleOption($"{feeling}", SlotWords.Of(feeling))).ToList();

    private static IReadOnlyList<RuleOption> Options(IEnumerable<Choice> choices) => choices.Select(choice => new RuleOption($"{choice.Id}", choice.Name)).ToList();

    private Task<IReadOnlyList<Choice>> TextsAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlyList<Choice>>("texts of rules", async () =>
        (await db.LetterTemplates.AsNoTracking().Where(template => template.RetiredAt == null).OrderBy(template => template.Name)
            .Select(template => new Choice(template.Id, template.Name, "")).ToListAsync(cancel)));
}
