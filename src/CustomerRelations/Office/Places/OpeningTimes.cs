using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Places;

/// <summary>Tells on which days a branch is open, its holidays left out.</summary>
public sealed class OpeningTimes(CrmDbContext db, Noticeboard board)
{
    /// <summary>The days of one branch.</summary>
    /// <exception cref="KeyNotFoundException">There is no such branch.</exception>
    public async Task<OpenDays> OfAsync(Guid branchId, CancellationToken cancel) => (await AllAsync(cancel))[branchId];

    /// <summary>The days of every branch, by its key.</summary>
    public Task<IReadOnlyDictionary<Guid, OpenDays>> AllAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlyDictionary<Guid, OpenDays>>("opening times", async () =>
        (await db.Branches.AsNoTracking().Include(branch => branch.Holidays).ToListAsync(cancel)).ToDictionary(branch => branch.Id, Of));

    /// <param name="branch">With its holidays.</param>
    public static OpenDays Of(Branch branch)
    {
        var holidays = branch.Holidays.Select(holiday => holiday.Date).ToHashSet();
        return new OpenDays(branch.TimeZone, day => holidays.Contains(day) ? null : branch.OpeningHours.SpanOf(day.DayOfWeek));
    }
}
