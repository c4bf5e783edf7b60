using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>Until when a complaint is thanked, told and answered, as reports read it: a branch's own policy, else the office's.</summary>
public sealed class ReportPolicies(CrmDbContext db, Noticeboard board)
{
    private static readonly ComplaintPolicy Unwritten = new()
    {
        ThankWithin = Complaint.ThankWithin, FinalWithin = Complaint.ResolveWithin,
    };

    /// <returns>Reads the policy of a branch; of the office when no branch is named.</returns>
    public async Task<Func<Guid?, ComplaintPolicy>> ReadAsync(CancellationToken cancel)
    {
        var all = await board.ReadAsync("report policies", () => db.ComplaintPolicies.AsNoTracking().ToListAsync(cancel));
        var office = all.Find(policy => policy.BranchId is null) ?? Unwritten;
        return branch => branch is null ? office : all.Find(policy => policy.BranchId == branch) ?? office;
    }
}
