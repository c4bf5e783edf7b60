using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What somebody was thanked for within a week: the newest.</summary>
internal sealed class ThanksReceived(CrmDbContext db)
{
    private const int DaysBack = 7;

    public Task<WordOfThanks?> ReadAsync(DayFrame day, CancellationToken cancel)
    {
        var since = day.Now.AddDays(-DaysBack);
        return (from kudos in db.Kudos.AsNoTracking()
                where kudos.ToStaffId == day.Me.Id && kudos.GivenAt > since && kudos.WithdrawnAt == null
                orderby kudos.GivenAt descending, kudos.Id descending
                from said in db.Touchpoints.Where(said => said.Id == kudos.TouchpointId).DefaultIfEmpty()
                select new WordOfThanks(
                    kudos.Words,
                    db.Customers.Where(customer => customer.Id == kudos.FromCustomerId).Select(customer => customer.DisplayName).FirstOrDefault()
                        ?? db.Staff.Where(staff => staff.Id == kudos.FromStaffId).Select(staff => staff.DisplayName).FirstOrDefault() ?? "",
                    kudos.FromCustomerId != null, kudos.GivenAt, said == null ? null : said.Arrived, said == null ? null : said.Left))
            .FirstOrDefaultAsync(cancel);
    }
}
