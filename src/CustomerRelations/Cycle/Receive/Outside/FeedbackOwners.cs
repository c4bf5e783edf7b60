using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>Whose it is, what came in by the page: a complaint is never without an owner, and thanks find the colleague they are for.</summary>
public sealed class FeedbackOwners(CrmDbContext db)
{
    /// <summary>Who answers for the branch; else a manager there; else a manager or an admin anywhere; else anybody there; at the very last the System.</summary>
    public async Task<Guid> OfAsync(Guid branchId, CancellationToken cancel)
    {
        var lead = await db.Branches.Where(branch => branch.Id == branchId).Select(branch => branch.LeadId).SingleAsync(cancel);
        var staff = await (from one in db.Staff.AsNoTracking()
                           where one.DisabledAt == null && one.Id != StaffMember.SystemId
                           from held in db.UserRoles.Where(held => held.UserId == one.Id).DefaultIfEmpty()
                           from role in db.Roles.Where(role => role.Id == held!.RoleId).DefaultIfEmpty()
                           orderby one.Id
                           select new { one.Id, one.BranchId, Role = role!.Name }).ToListAsync(cancel);
        return staff.Where(one => one.Id == lead)
            .Concat(staff.Where(one => one.BranchId == branchId && one.Role == nameof(StaffRole.Manager)))
            .Concat(staff.Where(one => one.Role == nameof(StaffRole.Manager)))
            .Concat(staff.Where(one => one.Role == nameof(StaffRole.Admin)))
            .Concat(staff.Where(one => one.BranchId == branchId))
            .Select(one => one.Id).FirstOrDefault(StaffMember.SystemId);
    }

    /// <summary>The colleague of a branch whom a name fits, when it is exactly one.</summary>
    public async Task<Guid?> RecogniseAsync(Guid branchId, string? name, CancellationToken cancel)
    {
        var said = Keys.Words(name);
        if (said.Count == 0)
        {
            return null;
        }

        var there = await db.Staff.AsNoTracking().Where(one => one.BranchId == branchId && one.DisabledAt == null && one.Id != StaffMember.SystemId)
            .Select(one => new { one.Id, one.DisplayName }).ToListAsync(cancel);
        var fits = there.Where(one => said.All(Keys.Words(one.DisplayName).Contains)).ToList();
        return fits.Count == 1 ? fits[0].Id : null;
    }
}
