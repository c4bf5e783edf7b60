using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What is somebody's own on a day, in one question: the newest thank-you of the week, whose day it is, what they put aside and have not finished, and what came of their remedies.</summary>
internal sealed class OwnDay(CrmDbContext db)
{
    private const int DaysBack = 7;
    private const int DaysShown = 4;
    private const int Shown = 8;

    // Some agreed to other things than a word; the words are read here, so more are asked for than shown.
    private const int Asked = 40;

    public async Task<(WordOfThanks? Thanks, IReadOnlyList<DayToRemember> Days, IReadOnlyList<WaitingStub> Stubs, IReadOnlyList<RemedyNews> News)> ReadAsync(DayFrame day, CancellationToken cancel)
    {
        var (since, days, stubs, news) = (day.Now.AddDays(-DaysBack), Days(day), Stubs(day), new OwnRemedies(db).News(day));
        var found = await db.Staff.AsNoTracking().Where(staff => staff.Id == day.Me.Id)
            .Select(staff => new
            {
                Thanks = (from kudos in db.Kudos
                          where kudos.ToStaffId == staff.Id && kudos.GivenAt > since && kudos.WithdrawnAt == null
                          orderby kudos.GivenAt descending, kudos.Id descending
                          from said in db.Touchpoints.Where(said => said.Id == kudos.TouchpointId).DefaultIfEmpty()
                          select new WordOfThanks(
                              kudos.Words,
                              db.Customers.Where(customer => customer.Id == kudos.FromCustomerId).Select(customer => customer.DisplayName).FirstOrDefault()
                                  ?? db.Staff.Where(giver => giver.Id == kudos.FromStaffId).Select(giver => giver.DisplayName).FirstOrDefault() ?? "",
                              kudos.FromCustomerId != null, kudos.GivenAt, said == null ? null : said.Arrived, said == null ? null : said.Left)).FirstOrDefault(),
                Days = days.Where(one => one.BranchId == staff.BranchId).OrderBy(one => one.NameKey).ThenBy(one => one.Id).Take(Asked)
                    .Select(one => new DayToRemember(one.Reference, one.DisplayName, one.Language, one.Words, one.MayBeUsedFor)).ToList(),
                Stubs = stubs.Where(one => one.StaffId == staff.Id).OrderBy(one => one.At).ThenBy(one => one.Id).Take(Shown)
                    .Select(one => new WaitingStub(one.Reference, one.Goal, one.At, one.Customer, one.CustomerName)).ToList(),
                News = news.Where(one => one.OfferedById == staff.Id).OrderByDescending(one => one.At).Take(DaysShown)
                    .Select(one => new RemedyNews(one.Id, one.Complaint, one.Words, one.Question, one.Said, one.By, one.Why, one.At)).ToList(),
            })
            .AsSingleQuery().FirstOrDefaultAsync(cancel);
        return found is null ? (null, [], [], []) : (found.Thanks, found.Days.Where(one => CustomerFact.AllowsAWord(one.MayBeUsedFor)).Take(DaysShown).ToList(), found.Stubs, found.News);
    }

    // Whoever was born on 29 February is remembered on the 28th when there is none.
    private IQueryable<DayOf> Days(DayFrame day)
    {
        var (month, first, today) = (day.Today.Month, day.Today.Day, day.Today);
        var last = month == 2 && first == 28 && !DateTime.IsLeapYear(today.Year) ? 29 : first;
        return from fact in db.CustomerFacts
               where fact.Month == month && fact.Day >= first && fact.Day <= last && fact.Kind == FactKind.Date && fact.MayBeUsedFor != null
                   && (fact.EndsOn == null || fact.EndsOn >= today)
               join customer in db.Customers on fact.CustomerId equals customer.Id
               where customer.MergedIntoId == null && customer.ErasedAt == null
               select new DayOf
               {
                   Id = fact.Id, BranchId = customer.BranchId, NameKey = customer.NameKey, Reference = customer.Reference, DisplayName = customer.DisplayName,
                   Language = customer.Language, Words = fact.Words, MayBeUsedFor = fact.MayBeUsedFor,
               };
    }

    private IQueryable<StubOf> Stubs(DayFrame day) =>
        from stub in db.Stubs
        where stub.StaffId == day.Me.Id
        join said in db.Touchpoints on stub.TouchpointId equals said.Id
        from customer in db.Customers.Where(customer => customer.Id == said.CustomerId).DefaultIfEmpty()
        select new StubOf
        {
            Id = said.Id, StaffId = stub.StaffId, Reference = said.Reference, Goal = said.Goal, At = said.LoggedAt,
            Customer = customer == null ? null : customer.Reference, CustomerName = customer == null ? null : customer.DisplayName,
        };

    private sealed record StubOf
    {
        public Guid Id { get; init; }

        public Guid StaffId { get; init; }

        public required string Reference { get; init; }

        public required string Goal { get; init; }

        public DateTime At { get; init; }

        public string? Customer { get; init; }

        public string? CustomerName { get; init; }
    }

    private sealed record DayOf
    {
        public Guid Id { get; init; }

        public Guid BranchId { get; init; }

        public required string NameKey { get; init; }

        public required string Reference { get; init; }

        public required string DisplayName { get; init; }

        public string? Language { get; init; }

        public required string Words { get; init; }

        public string? MayBeUsedFor { get; init; }
    }
}
