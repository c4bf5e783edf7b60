using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office;

/// <summary>Says who is asking.</summary>
public sealed class Duty(CrmDbContext db, Noticeboard board, Signature signature)
{
    /// <exception cref="InvalidOperationException">Nobody with a branch is signed in.</exception>
    public async Task<Colleague> MeAsync(CancellationToken cancel) =>
        await FindAsync(cancel) ?? throw new InvalidOperationException("Nobody with a branch is signed in.");

    /// <summary>Who is asking as it is written now, whichever node changed it: for the act whose right it decides.</summary>
    /// <exception cref="InvalidOperationException">Nobody with a branch is signed in.</exception>
    public async Task<Colleague> NowAsync(CancellationToken cancel) =>
        (await ReadAsync(cancel)).FirstOrDefault() ?? throw new InvalidOperationException("Nobody with a branch is signed in.");

    /// <summary>The zone of the branch of whoever is signed in; UTC while nobody is.</summary>
    public async Task<string> ZoneAsync(CancellationToken cancel) => (await FindAsync(cancel))?.Zone ?? "UTC";

    /// <summary>How phone numbers are written where whoever is signed in works; null when nobody has said in which country that is.</summary>
    public async Task<DialPlan?> DialPlanAsync(CancellationToken cancel) => DialPlan.Of((await FindAsync(cancel))?.Country);

    private async Task<Colleague?> FindAsync(CancellationToken cancel) =>
        (await board.ReadAsync($"colleague {signature.StaffId}", () => ReadAsync(cancel))).FirstOrDefault();

    private Task<List<Colleague>> ReadAsync(CancellationToken cancel) =>
        (from staff in db.Staff.AsNoTracking()
         where staff.Id == signature.StaffId
         join branch in db.Branches on staff.BranchId equals branch.Id
         from held in db.UserRoles.Where(held => held.UserId == staff.Id).DefaultIfEmpty()
         from role in db.Roles.Where(role => role.Id == held!.RoleId).DefaultIfEmpty()
         select new { staff, branch, Role = role!.Name })
        .Select(one => new Colleague(
            one.staff.Id, one.staff.DisplayName, one.branch.Id, one.branch.Name, one.branch.TimeZone, one.branch.Currency, one.staff.TeamId,
            one.Role == nameof(StaffRole.Admin) ? StaffRole.Admin : one.Role == nameof(StaffRole.Manager) ? StaffRole.Manager : StaffRole.FrontDesk,
            one.branch.Country)
        {
            DeskChannelId = one.staff.DeskChannelId,
        })
        .ToListAsync(cancel);
}
