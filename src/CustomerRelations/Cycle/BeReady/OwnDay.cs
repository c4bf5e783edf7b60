using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What warms a day, in one question: the newest thank-you of the week, and whose day it is.</summary>
internal sealed class DayWarmth(CrmDbContext db)
{
    private const int DaysBack = 7;
    private const int Shown = 4;

    // Some agreed to other things than a word; the words are read here, so more are asked for than shown.
    private const int Asked = 40;

    public async Task<(WordOfThanks? Thanks, IReadOnlyList<DayToRemember> Days)> ReadAsync(DayFrame day, CancellationToken cancel)
    {
        var (since, days) = (day.Now.AddDays(-DaysBack), Days(day));
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
            })
            .FirstOrDefaultAsync(cancel);
        return found is null ? (null, []) : (found.Thanks, found.Days.Where(one => CustomerFact.AllowsAWord(one.MayBeUsedFor)).Take(Shown).ToList());
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
