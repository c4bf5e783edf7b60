using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What somebody owes until the end of the day, what is due soon or was passed on to them, and for whoever manages what the branch did not keep: in one question.</summary>
internal sealed class PromisesDue(CrmDbContext db)
{
    private const int Shown = 8;
    private const int DaysBack = 7;

    public async Task<IReadOnlyList<DuePromise>> ReadAsync(DayFrame day, CancellationToken cancel) =>
        (await Tickets(Spoken(day), day).ToListAsync(cancel)).Select(Read).ToList();

    // Each part is cut along an index of its own before the three are read together.
    private IQueryable<Promise> Spoken(DayFrame day)
    {
        var (me, since) = (day.Me.Id, day.Now.AddDays(-DaysBack));
        var mine = db.Promises.AsNoTracking().Unsettled()
            .Where(promise => promise.OwnerId == me && !db.Customers.Any(customer => customer.Id == promise.CustomerId && customer.ErasedAt != null));
        var due = mine.Where(promise => promise.DueAt < day.Until).OrderBy(promise => promise.DueAt).ThenBy(promise => promise.Id).Take(Shown);
        var coming = mine.Where(promise => promise.DueAt >= day.Until && promise.DueAt <= day.SoonUntil).OrderBy(promise => promise.DueAt).ThenBy(promise => promise.Id).Take(Shown);
        var passed = mine.Where(promise => (promise.DueAt == null || promise.DueAt > day.SoonUntil)
                && db.Changes.Any(entry => entry.SubjectId == promise.Id && entry.Act == Passing.Act && entry.At > since && entry.ById != me))
            .OrderBy(promise => promise.Id).Take(Shown);
        var all = due.Concat(coming).Concat(passed);
        return day.Me.Manages ? all.Concat(Broken(day.Me.BranchId, since)) : all;
    }

    private IQueryable<Promise> Broken(Guid branchId, DateTime since) =>
        db.Promises.AsNoTracking().Where(promise => promise.BrokenAt > since && db.Staff.Any(staff => staff.Id == promise.OwnerId && staff.BranchId == branchId))
            .OrderByDescending(promise => promise.BrokenAt).ThenByDescending(promise => promise.Id).Take(Shown);

    private IQueryable<Ticket> Tickets(IQueryable<Promise> some, DayFrame day)
    {
        var (me, since) = (day.Me.Id, day.Now.AddDays(-DaysBack));
        var passings = db.Changes.Where(entry => entry.Act == Passing.Act && entry.At > since && entry.ById != me);
        return from promise in some
               from customer in db.Customers.Where(customer => customer.Id == promise.CustomerId).DefaultIfEmpty()
               orderby promise.DueAt, promise.Id
               select new Ticket
               {
                   Promise = new DuePromise(
                       promise.Reference, promise.Version, promise.Words, promise.DueAt,
                       promise.MadeById == me ? null : db.Staff.Where(staff => staff.Id == promise.MadeById).Select(staff => staff.DisplayName).First(),
                       customer == null ? null : customer.Reference, customer == null ? null : customer.DisplayName, customer == null ? null : customer.AddressAs,
                       db.ContactPoints.Where(point => point.CustomerId == promise.CustomerId && point.Kind == ContactKind.Phone)
                           .OrderByDescending(point => point.IsPreferred).Select(point => point.Key).FirstOrDefault(),
                       db.ContactPoints.Where(point => point.CustomerId == promise.CustomerId && point.Kind == ContactKind.Email)
                           .OrderByDescending(point => point.IsPreferred).Select(point => point.Value).FirstOrDefault(),
                       db.ContactPoints.Where(point => point.CustomerId == promise.CustomerId && point.IsPreferred).Select(point => (ContactKind?)point.Kind).FirstOrDefault()),
                   PassedBy = promise.OwnerId != me ? null : passings.Where(entry => entry.SubjectId == promise.Id).OrderByDescending(entry => entry.Seq)
                       .Select(entry => db.Staff.Where(staff => staff.Id == entry.ById).Select(staff => staff.DisplayName).FirstOrDefault()).FirstOrDefault(),
                   PassedWords = promise.OwnerId != me ? null : passings.Where(entry => entry.SubjectId == promise.Id).OrderByDescending(entry => entry.Seq)
                       .Select(entry => entry.Detail!.After).FirstOrDefault(),
                   Owner = db.Staff.Where(staff => staff.Id == promise.OwnerId).Select(staff => staff.DisplayName).First(),
                   BrokenAt = promise.BrokenAt, BrokenWhy = promise.BrokenWhy, BrokenTold = promise.BrokenTold,
               };
    }

    private static DuePromise Read(Ticket ticket) => ticket.Promise with
    {
        Passed = ticket.PassedBy is { } by ? new PassedPromise(by, Passing.WhyOf(ticket.PassedWords)) : null,
        Broken = ticket.BrokenAt is { } at ? new BrokenWord(ticket.Owner, at, ticket.BrokenWhy ?? "", ticket.BrokenTold) : null,
    };

    private sealed class Ticket
    {
        public required DuePromise Promise { get; init; }

        public string? PassedBy { get; init; }

        public string? PassedWords { get; init; }

        public required string Owner { get; init; }

        public DateTime? BrokenAt { get; init; }

        public string? BrokenWhy { get; init; }

        public string? BrokenTold { get; init; }
    }
}
