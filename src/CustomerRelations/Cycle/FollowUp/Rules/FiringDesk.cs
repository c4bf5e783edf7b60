using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Places;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Fires a rule for a batch of subjects, and writes down what came of each. Saves nothing: it is part of one save.</summary>
public sealed class FiringDesk(CrmDbContext db, RuleLibrary library, RuleFinder finder, RuleGate gate, RuleCast cast, OpeningTimes times)
{
    // So long after its time something is said to be late.
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    /// <param name="subjects">The first one first.</param>
    public async Task FireAsync(FollowUpRule rule, IReadOnlyList<RuleSubject> subjects, RuleGuards guards, DateTime asOf, CancellationToken cancel)
    {
        var sentence = rule.Said();
        var due = await DueAsync(sentence, subjects, guards, cancel);
        var inTime = subjects.Where(subject => !IsTooLate(due[subject], guards, asOf)).ToList();
        foreach (var subject in subjects.Except(inTime))
        {
            Write(rule, subject, new FiredAs(FiringOutcome.TooLate), asOf, isLate: true);
        }

        var judged = await gate.JudgeAsync(sentence, inTime, guards, asOf, cancel);
        var passed = judged.Where(one => one.Why is null).Select(one => one.Subject).ToList();
        var asked = await cast.OfAsync(sentence, passed, asOf, cancel);
        var left = judged.Where(one => one.Why is not null).Select(one => (one.Subject, Why: one.Why!.Value))
            .Concat(passed.Where((_, at) => asked[at] is null).Select(subject => (Subject: subject, Why: LeftOutWhy.Nobody)));
        foreach (var (subject, why) in left)
        {
            Write(rule, subject, FiredAs.LeftOut(why), asOf, isLate: false);
        }

        var days = await times.AllAsync(cancel);
        var batch = passed.Zip(asked).Where(one => one.Second is not null)
            .Select(one => FireOf(sentence, one.First, one.Second!.Id, due[one.First], asOf, at => RuleWait.Allowed(sentence, at, one.First, days[one.First.BranchId], guards))).ToList();
        await DoAsync(rule, batch, asOf, cancel);
    }

    /// <summary>Those that are not too late to be done.</summary>
    public async Task<IReadOnlyList<RuleSubject>> InTimeAsync(RuleSentence sentence, IReadOnlyList<RuleSubject> subjects, RuleGuards guards, DateTime asOf, CancellationToken cancel)
    {
        var due = await DueAsync(sentence, subjects, guards, cancel);
        return subjects.Where(subject => !IsTooLate(due[subject], guards, asOf)).ToList();
    }

    private async Task<Dictionary<RuleSubject, DateTime>> DueAsync(RuleSentence sentence, IReadOnlyList<RuleSubject> subjects, RuleGuards guards, CancellationToken cancel)
    {
        var days = await times.AllAsync(cancel);
        var fallsOnDays = finder.FallsOnDays(sentence);
        return subjects.ToDictionary(subject => subject, subject => RuleWait.DueAt(sentence, subject, days[subject.BranchId], guards, fallsOnDays));
    }

    private static bool IsTooLate(DateTime due, RuleGuards guards, DateTime asOf) => asOf - due > TimeSpan.FromDays(guards.CatchUpDays);

    private RuleFire FireOf(RuleSentence sentence, RuleSubject subject, Guid assigneeId, DateTime due, DateTime asOf, Func<DateTime, DateTime> allowed) =>
        new(subject, assigneeId, due > asOf ? due : allowed(asOf), asOf, asOf - due > Late, finder.Words(sentence, subject));

    private async Task DoAsync(FollowUpRule rule, IReadOnlyList<RuleFire> batch, DateTime asOf, CancellationToken cancel)
    {
        if (batch.Count == 0)
        {
            return;
        }

        var came = await library.ActFor(rule.Action).DoAsync(rule, batch, cancel);
        foreach (var (fire, what) in batch.Zip(came))
        {
            Write(rule, fire.Subject, what, asOf, fire.IsLate);
        }
    }

    private void Write(FollowUpRule rule, RuleSubject subject, FiredAs came, DateTime asOf, bool isLate) => db.RuleFirings.Add(new RuleFiring
    {
        RuleId = rule.Id, SubjectId = subject.SubjectId, Occurrence = subject.Occurrence, CustomerId = subject.CustomerId, HappenedAt = subject.HappenedAt,
        FiredAt = asOf, Outcome = came.Outcome, IsLate = isLate, Why = came.Why, TaskId = came.TaskId, MessageId = came.MessageId, SurveyId = came.SurveyId,
    });
}
