using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>One complaint with its clock, its way through the office, its promises and its history.</summary>
public sealed class ComplaintFolder(CrmDbContext db, LabelBook labels, OpeningTimes times, ComplaintPolicies policies, TimeProvider clock)
{
    /// <returns>NotFound when there is no such complaint.</returns>
    public async Task<Result<ComplaintView>> OpenAsync(string? reference, CancellationToken cancel)
    {
        var rows = Reference.TryRead(reference, out var read) ? await Rows(read).SingleOrDefaultAsync(cancel) : null;
        if (rows is null)
        {
            return Result.NotFound("We have no complaint under that reference.");
        }

        return Result.Done(await ViewAsync(rows, cancel));
    }

    private async Task<ComplaintView> ViewAsync(ComplaintRows rows, CancellationToken cancel)
    {
        var (complaint, now, words) = (rows.Complaint, clock.Moment(), await labels.ReadAsync(cancel));
        var why = complaint.RootCauseId is { } cause ? words.Today(cause) : (Guid?)null;
        var promises = await PromisesAsync(complaint.Id, now, cancel);
        var tellings = await TellingsAsync(complaint.Id, words, cancel);
        var days = await times.OfAsync(rows.Matter.BranchId, cancel);
        return new ComplaintView(
            complaint, rows.Customer, rows.Matter.Reference, rows.Owner, rows.ThankedBy,
            rows.In.Reference, (rows.In.ChannelId ?? complaint.ChannelId) is { } channel ? words[channel] : "", rows.In.Arrived,
            ComplaintClock.Of(complaint, days, await policies.OfAsync(rows.Matter.BranchId, cancel), now),
            ComplaintHistory.Tables(rows),
            1 + rows.Handovers.Count(passed => passed.Row.StoryRepeated),
            promises,
            ComplaintHistory.Of(rows, tellings),
            OfferedOf(words, ListKind.Topic, complaint.TopicId),
            OfferedOf(words, ListKind.Harm, complaint.HarmId),
            OfferedOf(words, ListKind.RootCause, why),
            ComplaintCourse.Next(rows, promises),
            now)
        {
            Tellings = tellings, Channels = OfferedOf(words, ListKind.Channel, null), ClosedBy = rows.ClosedBy,
            DaysTried = Tries.DaysOf(TriesSinceOpened(rows, tellings), days).Count,
            CauseToday = why,
        };
    }

    // One question: the few hand-overs, remedies and openings of one complaint cost less than asking again for each.
    private IQueryable<ComplaintRows> Rows(string reference) =>
        from complaint in db.Complaints.AsNoTracking().AsSingleQuery()
        where complaint.Reference == reference
        join matter in db.Matters on complaint.Id equals matter.Id
        join owner in db.Staff on matter.OwnerId equals owner.Id
        from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId).DefaultIfEmpty()
        let heard = db.Touchpoints.Where(said => said.MatterId == matter.Id && said.OccurredAt <= complaint.ReceivedAt)
            .OrderByDescending(said => said.OccurredAt).Select(said => (Guid?)said.Id).FirstOrDefault()
        select new ComplaintRows(
            complaint, matter, customer, owner.DisplayName,
            db.Staff.Where(staff => staff.Id == complaint.ThankedById).Select(staff => staff.DisplayName).FirstOrDefault(),
            new ComplaintRows.Heard(
                db.Touchpoints.Where(said => said.Id == heard).Select(said => said.Reference).FirstOrDefault(),
                db.Touchpoints.Where(said => said.Id == heard).Select(said => (Guid?)said.ChannelId).FirstOrDefault(),
                db.Touchpoints.Where(said => said.Id == heard).Select(said => said.Arrived).FirstOrDefault(),
                db.Touchpoints.Where(said => said.Id == heard).Join(db.Staff, said => said.StaffId, staff => staff.Id, (_, staff) => staff.DisplayName).FirstOrDefault()),
            db.Handovers.Where(row => row.MatterId == matter.Id).Select(row => new ComplaintRows.Passed(row, db.Staff.Where(staff => staff.Id == row.FromId).Select(staff => staff.DisplayName).First(),
                db.Staff.Where(staff => staff.Id == row.ToStaffId).Select(staff => staff.DisplayName).FirstOrDefault()
                    ?? db.Teams.Where(team => team.Id == row.ToTeamId).Select(team => team.Name).FirstOrDefault(),
                db.Staff.Where(staff => staff.Id == row.AcceptedById).Select(staff => staff.DisplayName).FirstOrDefault())).ToList(),
            db.Remedies.Where(row => row.ComplaintId == complaint.Id).Select(row => new ComplaintRows.Offered(row, db.Staff.Where(staff => staff.Id == row.OfferedById).Select(staff => staff.DisplayName).First(),
                db.Staff.Where(staff => staff.Id == row.DecidedById).Select(staff => staff.DisplayName).FirstOrDefault(),
                db.Promises.Where(promise => promise.Id == row.PromiseId).Select(promise => promise.KeptAt).FirstOrDefault())).ToList(),
            db.ComplaintReopenings.Where(row => row.ComplaintId == complaint.Id).Select(row => new ComplaintRows.Again(row, db.Staff.Where(staff => staff.Id == row.ById).Select(staff => staff.DisplayName).First())).ToList(),
            db.Changes.Where(entry => entry.SubjectId == complaint.Id && ComplaintHistory.Undated.Contains(entry.Act)).Select(entry => new ComplaintRows.Done(
                entry.At, entry.Act, db.Staff.Where(staff => staff.Id == entry.ById).Select(staff => staff.DisplayName).First())).ToList(),
            db.Staff.Where(staff => staff.Id == complaint.ClosedById).Select(staff => staff.DisplayName).FirstOrDefault(),
            db.Staff.Where(staff => staff.Id == complaint.LearnedById).Select(staff => staff.DisplayName).FirstOrDefault());

    private static IEnumerable<DateTime> TriesSinceOpened(ComplaintRows rows, IReadOnlyList<TellingLine> tellings)
    {
        var again = rows.Reopenings.Select(one => one.Row.At).DefaultIfEmpty(DateTime.MinValue).Max();
        return tellings.Where(told => !told.Row.Reached && told.Row.At >= again).Select(told => told.Row.At);
    }

    private async Task<IReadOnlyList<TellingLine>> TellingsAsync(Guid complaintId, Labels words, CancellationToken cancel) =>
        (await db.ComplaintTellings.AsNoTracking().Where(told => told.ComplaintId == complaintId)
            .OrderByDescending(told => told.At)
            .Join(db.Staff, told => told.ById, staff => staff.Id, (told, staff) => new { told, staff.DisplayName })
            .ToListAsync(cancel))
            .Select(one => new TellingLine(one.told, one.DisplayName, one.told.ChannelId is { } channel ? words[channel] : ""))
            .ToList();

    private async Task<IReadOnlyList<ComplaintPromise>> PromisesAsync(Guid matterId, DateTime now, CancellationToken cancel) =>
        (await db.Promises.AsNoTracking().Where(promise => promise.MatterId == matterId)
            .OrderBy(promise => promise.DueAt == null).ThenBy(promise => promise.DueAt)
            .Join(db.Staff, promise => promise.OwnerId, staff => staff.Id, (promise, staff) => new { promise, staff.DisplayName })
            .ToListAsync(cancel))
            .Select(one => new ComplaintPromise(
                one.promise.Reference, one.promise.Words, one.promise.Condition, one.promise.DueAt, one.promise.KeptAt ?? one.promise.BrokenAt ?? one.promise.ReleasedAt,
                one.promise.StateAt(now), one.DisplayName))
            .ToList();

    private static List<Choice> OfferedOf(Labels words, ListKind kind, Guid? current)
    {
        var offered = words.Offered(kind).Select(item => new Choice(item.Id, item.Label, "")).ToList();
        return current is { } chosen && offered.TrueForAll(choice => choice.Id != chosen) ? [new Choice(chosen, words[chosen], ""), .. offered] : offered;
    }
}
