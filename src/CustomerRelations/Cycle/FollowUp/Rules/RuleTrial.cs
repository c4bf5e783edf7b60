using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Tells of one customer why a rule fires and why it does not. Writes nothing.</summary>
public sealed class RuleTrial(CrmDbContext db, RuleFinder finder, RuleGate gate, RuleCast cast, OpeningTimes times, TimeProvider clock)
{
    /// <param name="sentence">A sentence that keeps its rules.</param>
    /// <param name="customerReference">Whose last 30 days.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Trial> OnAsync(RuleSentence sentence, string customerReference, CancellationToken cancel)
    {
        var reference = customerReference.Trim().ToUpperInvariant();
        var customer = await (from written in db.Customers.AsNoTracking()
                              where written.Reference == reference
                              join living in db.Customers on written.MergedIntoId ?? written.Id equals living.Id
                              where living.ErasedAt == null
                              select new TrialCustomer(living.Id, living.DisplayName, living.Reference, living.Language, living.BranchId)).FirstOrDefaultAsync(cancel);
        if (customer is null)
        {
            return new Trial(null, null, null, "UTC", [], "Nobody has this reference.");
        }

        var until = Calendar.Clock.Moment(clock);
        var from = until.AddDays(-Rehearsal.Days);
        var lines = await LinesAsync(sentence, customer.Id, from, until, cancel);
        var others = await OthersAsync(customer.Id, lines.Select(line => line.TouchpointId).OfType<Guid>().ToList(), from, until, cancel);
        var zone = (await times.AllAsync(cancel))[customer.BranchId].Zone;
        return new Trial(
            customer.Name, customer.Reference, customer.Language, zone,
            lines.Select(line => line.Line).Concat(others).OrderByDescending(line => line.HappenedAt).ToList(),
            Summary(lines.Count(line => line.Line.Fires), lines.Count, others.Count));
    }

    private async Task<IReadOnlyList<(TrialLine Line, Guid? TouchpointId)>> LinesAsync(RuleSentence sentence, Guid customerId, DateTime from, DateTime until, CancellationToken cancel)
    {
        Task<IReadOnlyList<RuleSubject>> FindAsync(string? conditions) =>
            finder.FindAsync(sentence with { Conditions = conditions }, from, until, asked => asked.Where(subject => subject.CustomerId == customerId), cancel);

        var all = await FindAsync(null);
        if (all.Count == 0)
        {
            return [];
        }

        var unmet = new Dictionary<(Guid, string), string>();
        foreach (var group in RuleConditions.Read(sentence.Conditions).Where(group => group.Count > 0))
        {
            var names = await new RuleNameBook(db).ReadAsync([sentence], cancel);
            var met = (await FindAsync(RuleConditions.Write([group]))).Select(KeyOf).ToHashSet();
            var words = string.Join(" or ", group.Select(condition => ConditionWords.Of(condition, names)));
            foreach (var key in all.Select(KeyOf).Where(key => !met.Contains(key)))
            {
                unmet.TryAdd(key, words);
            }
        }

        return await JudgedAsync(sentence, all, unmet, until, cancel);
    }

    private async Task<IReadOnlyList<(TrialLine Line, Guid? TouchpointId)>> JudgedAsync(
        RuleSentence sentence, IReadOnlyList<RuleSubject> all, IReadOnlyDictionary<(Guid, string), string> unmet, DateTime now, CancellationToken cancel)
    {
        var guards = await gate.GuardsAsync(cancel);
        var judged = (await gate.RehearseAsync(sentence, all.Where(subject => !unmet.ContainsKey(KeyOf(subject))).ToList(), guards, cancel)).ToDictionary(one => KeyOf(one.Subject), one => one.Why);
        var asked = await cast.OfAsync(sentence, all, now, cancel);
        var days = await times.AllAsync(cancel);
        return all.Select((subject, at) =>
        {
            var what = finder.What(sentence, subject);
            var line = unmet.TryGetValue(KeyOf(subject), out var condition) ? new TrialLine(subject.HappenedAt, what, false, $"It does not fire: it is not so that {condition}.")
                : judged[KeyOf(subject)] is { } why ? new TrialLine(subject.HappenedAt, what, false, $"It does not fire: {subject.Customer} {SlotWords.Of(why)}.")
                : asked[at] is not { } whom ? new TrialLine(subject.HappenedAt, what, false, $"It does not fire: {SlotWords.Of(LeftOutWhy.Nobody)}.")
                : new TrialLine(
                    subject.HappenedAt, what, true, "It fires: this is what the rule waits for, and nothing stands against it.",
                    RuleWait.DueAt(sentence, subject, days[subject.BranchId], guards, finder.FallsOnDays(sentence)), whom.Name);
            return (line, subject.TouchpointId);
        }).ToList();
    }

    private static (Guid, string) KeyOf(RuleSubject subject) => (subject.SubjectId, subject.Occurrence);

    private async Task<IReadOnlyList<TrialLine>> OthersAsync(Guid customerId, List<Guid> known, DateTime from, DateTime until, CancellationToken cancel) =>
        (await db.Touchpoints.AsNoTracking()
            .Where(said => said.CustomerId == customerId && said.OccurredAt >= from && said.OccurredAt <= until && !known.Contains(said.Id))
            .OrderByDescending(said => said.OccurredAt).Take(20).Select(said => new { said.OccurredAt, said.Goal, said.Left }).ToListAsync(cancel))
        .Select(said => new TrialLine(
            said.OccurredAt,
            $"A conversation: {said.Goal}{(said.Left is { } left ? $"; they left {SlotWords.Of(left)}" : "")}",
            false,
            "It does not fire: this is not what the rule waits for."))
        .ToList();

    private static string Summary(int fires, int found, int others) => (fires, found, others) switch
    {
        (1, _, _) => "It would have fired once in the last 30 days.",
        ( > 1, _, _) => $"It would have fired {fires} times in the last 30 days.",
        (_, > 0, _) => "It would not have fired: something stood against it each time.",
        (_, _, > 0) => "It would not have fired: nothing that the rule waits for happened to them in the last 30 days.",
        _ => "It would not have fired: nothing happened to them in the last 30 days.",
    };
}
