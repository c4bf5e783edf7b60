using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Limits;

/// <summary>Tells what a role may spend on a complaint without asking.</summary>
public sealed class Empowerment(CrmDbContext db, Noticeboard board)
{
    /// <summary>The limit as a page shows it.</summary>
    public async Task<Allowance> ShownAsync(StaffRole role, string currency, CancellationToken cancel)
    {
        var written = await board.ReadAsync("limits", async () =>
            await db.EmpowermentLimits.AsNoTracking().ToDictionaryAsync(limit => (limit.Role, limit.Currency), limit => limit.PerComplaint, cancel));
        return new Allowance(written.TryGetValue((role, currency), out var most) ? most : EmpowermentLimit.Unwritten(role), currency);
    }

    /// <summary>The limit as it is at this moment, whoever changed it: for the act that is measured by it.</summary>
    public async Task<Allowance> NowAsync(StaffRole role, string currency, CancellationToken cancel)
    {
        var limit = await db.EmpowermentLimits.AsNoTracking().FirstOrDefaultAsync(row => row.Role == role && row.Currency == currency, cancel);
        return new Allowance(limit is null ? EmpowermentLimit.Unwritten(role) : limit.PerComplaint, currency);
    }
}
