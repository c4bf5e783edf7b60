using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Reads what the guards go by, for a batch of customers at once; only what the rule's act asks for.</summary>
public sealed class RuleEars(CrmDbContext db, RuleLibrary library)
{
    /// <param name="sentence">What the rule does.</param>
    /// <param name="subjects">Of whom to read.</param>
    /// <param name="guards">How far back it matters.</param>
    /// <param name="asOf">UTC; nothing when a sentence is played by itself, and what rules did is left aside.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Heard> ForAsync(RuleSentence sentence, IReadOnlyList<RuleSubject> subjects, RuleGuards guards, DateTime? asOf, CancellationToken cancel)
    {
        var trigger = library.Of(sentence.Trigger);
        var purpose = sentence.Action == RuleAction.Survey ? ConsentPurpose.Survey : trigger.Purpose;
        var ids = subjects.Select(subject => subject.CustomerId).OfType<Guid>().Distinct().ToList();
        var (reaches, byItself) = (RuleActions.Reaches(sentence.Action) && ids.Count > 0, RuleActions.IsByItself(sentence.Action) && ids.Count > 0);
        var earliest = subjects.Count == 0 ? DateTime.MinValue : subjects.Min(subject => subject.HappenedAt);
        return new Heard(
            purpose,
            reaches && asOf is not null && !trigger.IsOwed ? await ContactsAsync(ids, earliest.AddDays(-guards.RestDays), cancel) : [],
            byItself && asOf is not null ? await QuestionsAsync(ids, earliest.AddDays(-guards.SurveyRestDays), cancel) : [],
            (reaches && purpose != ConsentPurpose.Service ? await ComplaintsAsync(ids, cancel) : []).ToLookup(one => one.Id, one => (one.From, one.Until)),
            byItself && purpose != ConsentPurpose.Service ? await ConsentsAsync(ids, purpose, cancel) : new HashSet<Guid>(),
            byItself ? await AddressesAsync(ids, cancel) : new HashSet<Guid>());
    }

    // A task is asked for after what it is about, so what was asked for earlier lies too far back to count. Calls from before firings were
    // kept count by their conversation.
    private async Task<Dictionary<Guid, List<DateTime>>> ContactsAsync(List<Guid> ids, DateTime since, CancellationToken cancel)
    {
        var tasks = await (from task in db.FollowUpTasks.AsNoTracking()
                           where task.RuleId != null && task.CustomerId != null && ids.Contains(task.CustomerId.Value) && task.AskedAt >= since
                               && (task.Kind == TaskKind.Call || task.Kind == TaskKind.Write || task.Kind == TaskKind.Visit)
                           from firing in db.RuleFirings.Where(one => one.RuleId == task.RuleId && one.SubjectId == task.SubjectId && one.Occurrence == task.Occurrence).DefaultIfEmpty()
                           from said in db.Touchpoints.Where(one => one.Id == task.SubjectId).DefaultIfEmpty()
                           select new { Id = task.CustomerId!.Value, Fired = (DateTime?)firing!.HappenedAt, Said = (DateTime?)said!.OccurredAt, task.AskedAt }).ToListAsync(cancel);
        var messages = await db.RuleFirings.AsNoTracking()
            .Where(one => one.CustomerId != null && ids.Contains(one.CustomerId.Value) && one.FiredAt >= since
                && (one.Outcome == FiringOutcome.Written || one.Outcome == FiringOutcome.Surveyed))
            .Select(one => new { Id = one.CustomerId!.Value, one.HappenedAt }).ToListAsync(cancel);
        return tasks.Select(one => (one.Id, At: one.Fired ?? one.Said ?? one.AskedAt)).Concat(messages.Select(one => (one.Id, At: one.HappenedAt)))
            .GroupBy(one => one.Id, one => one.At).ToDictionary(one => one.Key, one => one.ToList());
    }

    private async Task<Dictionary<Guid, List<DateTime>>> QuestionsAsync(List<Guid> ids, DateTime since, CancellationToken cancel) =>
        (await db.Surveys.AsNoTracking().Where(survey => ids.Contains(survey.CustomerId) && survey.AskedAt >= since)
            .Select(survey => new { survey.CustomerId, survey.AskedAt }).ToListAsync(cancel))
        .GroupBy(one => one.CustomerId, one => one.AskedAt).ToDictionary(one => one.Key, one => one.ToList());

    private async Task<IEnumerable<(Guid Id, DateTime From, DateTime? Until)>> ComplaintsAsync(List<Guid> ids, CancellationToken cancel) =>
        (await (from matter in db.Matters.AsNoTracking()
                where matter.CustomerId != null && ids.Contains(matter.CustomerId.Value)
                join complaint in db.Complaints on matter.Id equals complaint.Id
                select new { Id = matter.CustomerId!.Value, complaint.ReceivedAt, complaint.ClosedAt }).ToListAsync(cancel))
        .Select(one => (one.Id, one.ReceivedAt, one.ClosedAt));

    private async Task<IReadOnlySet<Guid>> ConsentsAsync(List<Guid> ids, ConsentPurpose purpose, CancellationToken cancel) =>
        (await db.ConsentEntries.AsNoTracking()
            .Where(entry => ids.Contains(entry.CustomerId) && entry.Purpose == purpose && entry.Channel == ConsentChannel.Email)
            .Select(entry => new { entry.CustomerId, entry.At, entry.Id, entry.IsGiven }).ToListAsync(cancel))
        .GroupBy(entry => entry.CustomerId)
        .Where(entries => entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).First().IsGiven)
        .Select(entries => entries.Key).ToHashSet();

    private async Task<IReadOnlySet<Guid>> AddressesAsync(List<Guid> ids, CancellationToken cancel) =>
        (await db.ContactPoints.AsNoTracking().Where(point => ids.Contains(point.CustomerId) && point.Kind == ContactKind.Email)
            .Select(point => point.CustomerId).Distinct().ToListAsync(cancel)).ToHashSet();
}
