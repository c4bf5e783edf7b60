using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office;

/// <summary>Says who is asking.</summary>
public sealed class Duty(CrmDbContext db, Signature signature)
{
    /// <exception cref="InvalidOperationException">Nobody with a branch is signed in.</exception>
    public Task<Colleague> MeAsync(CancellationToken cancel) =>
        db.Staff.Where(staff => staff.Id == signature.StaffId)
            .Join(db.Branches, staff => staff.BranchId, branch => branch.Id,
                (staff, branch) => new Colleague(staff.Id, staff.DisplayName, branch.Id, branch.Name, branch.TimeZone))
            .SingleAsync(cancel);

    /// <summary>The zone of the branch of whoever is signed in; UTC while nobody is.</summary>
    public async Task<string> ZoneAsync(CancellationToken cancel) =>
        await db.Staff.Where(staff => staff.Id == signature.StaffId)
            .Join(db.Branches, staff => staff.BranchId, branch => branch.Id, (_, branch) => branch.TimeZone)
            .SingleOrDefaultAsync(cancel) ?? "UTC";
}
