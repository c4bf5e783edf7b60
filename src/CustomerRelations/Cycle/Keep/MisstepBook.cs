using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Keep;

/// <summary>Counts what went wrong for a customer, so that the next one at the desk knows what they have been through.</summary>
/// <remarks>It counts what happened to them, never who did it.</remarks>
public sealed class MisstepBook(CrmDbContext db, TimeProvider clock)
{
    /// <value>Of each kind at most so many are read.</value>
    public const int MostOfAKind = 20;

    private const int Months = 12;

    /// <summary>The missteps of the last twelve months, in one reading, the newest first.</summary>
    public async Task<IReadOnlyList<Misstep>> OfAsync(Guid customerId, CancellationToken cancel)
    {
        var now = clock.Moment();
        var since = now.AddMonths(-Months);
        var found = await Broken(customerId, since, now).Concat(Heard(customerId, since)).Concat(Moved(customerId, since)).ToListAsync(cancel);
        return found.OrderByDescending(row => row.At).Select(row => new Misstep((MisstepKind)row.Kind, row.Reference, row.At)).ToList();
    }

    private IQueryable<Row> Broken(Guid customerId, DateTime since, DateTime now)
    {
        var theirs = db.Promises.Where(promise => promise.CustomerId == customerId);
        return theirs.Where(promise => promise.BrokenAt >= since).OrderByDescending(promise => promise.BrokenAt).Take(MostOfAKind)
            .Select(promise => new Row { Kind = (int)MisstepKind.BrokenPromise, Reference = promise.Reference, At = promise.BrokenAt!.Value })
            .Concat(theirs.Where(promise => promise.DueAt >= since && promise.BrokenAt == null && promise.ReleasedAt == null
                    && (promise.KeptAt > promise.DueAt || (promise.KeptAt == null && promise.DueAt < now)))
                .OrderByDescending(promise => promise.DueAt).Take(MostOfAKind)
                .Select(promise => new Row { Kind = (int)MisstepKind.LatePromise, Reference = promise.Reference, At = promise.DueAt!.Value }));
    }

    private IQueryable<Row> Heard(Guid customerId, DateTime since)
    {
        var theirs = db.Touchpoints.Where(said => said.CustomerId == customerId && said.OccurredAt >= since);
        return theirs.Where(said => said.AsTold == AsTold.Later || said.AsTold == AsTold.Otherwise).OrderByDescending(said => said.OccurredAt).Take(MostOfAKind)
            .Select(said => new Row { Kind = (int)MisstepKind.NotAsTold, Reference = said.Reference, At = said.OccurredAt })
            .Concat(theirs.Where(said => said.WrongDoorFrom != null).OrderByDescending(said => said.OccurredAt).Take(MostOfAKind)
                .Select(said => new Row { Kind = (int)MisstepKind.WrongDoor, Reference = said.Reference, At = said.OccurredAt }));
    }

    private IQueryable<Row> Moved(Guid customerId, DateTime since)
    {
        var tables = db.Matters.Where(matter => matter.CustomerId == customerId)
            .Join(db.Handovers, matter => matter.Id, moved => moved.MatterId, (matter, moved) => new { matter.Reference, moved.ReturnedAt, moved.StoryRepeated, moved.OfferedAt });
        return tables.Where(moved => moved.ReturnedAt >= since).OrderByDescending(moved => moved.ReturnedAt).Take(MostOfAKind)
            .Select(moved => new Row { Kind = (int)MisstepKind.ReturnedHandover, Reference = moved.Reference, At = moved.ReturnedAt!.Value })
            .Concat(tables.Where(moved => moved.StoryRepeated && moved.OfferedAt >= since).OrderByDescending(moved => moved.OfferedAt).Take(MostOfAKind)
                .Select(moved => new Row { Kind = (int)MisstepKind.StoryToldTwice, Reference = moved.Reference, At = moved.OfferedAt }))
            .Concat((from matter in db.Matters
                     where matter.CustomerId == customerId
                     join complaint in db.Complaints on matter.Id equals complaint.Id
                     join again in db.Set<ComplaintReopening>() on complaint.Id equals again.ComplaintId
                     where again.At >= since
                     orderby again.At descending
                     select new Row { Kind = (int)MisstepKind.ReopenedComplaint, Reference = complaint.Reference, At = again.At }).Take(MostOfAKind));
    }

    private sealed class Row
    {
        public int Kind { get; init; }

        public required string Reference { get; init; }

        public DateTime At { get; init; }
    }
}
