using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Staffing;

/// <summary>The roll of the office: who may do what, kept so that one admin always remains.</summary>
/// <remarks>Everything here runs inside an act of <see cref="Work"/>.</remarks>
public sealed class StaffRoll(CrmDbContext db, Sessions sessions, TimeProvider clock, Signature signature)
{
    private static readonly string AdminRole = Normalized(StaffRole.Admin);

    public DateTime Now => clock.Moment();

    public bool IsMe(Guid id) => signature.StaffId == id;

    /// <summary>Waits until nobody else is changing the roll, and keeps it until the transaction ends.</summary>
    /// <remarks>
    /// Two admins who close each other's account at the same moment would each still see the other one: a database with many pens
    /// lets both. Writing the same row first makes the second wait, and then read what the first has done.
    /// </remarks>
    public Task TakeAsync(CancellationToken cancel) =>
        db.Roles.Where(role => role.NormalizedName == AdminRole)
            .ExecuteUpdateAsync(row => row.SetProperty(role => role.Name, role => role.Name), cancel);

    /// <summary>A colleague, tracked; the System is nobody's colleague.</summary>
    public Task<StaffMember?> FindAsync(Guid id, CancellationToken cancel) =>
        db.Staff.FirstOrDefaultAsync(staff => staff.Id == id && staff.Id != StaffMember.SystemId, cancel);

    public async Task<StaffRole> RoleOfAsync(Guid id, CancellationToken cancel) => Read(await RolesOf(id).ToListAsync(cancel));

    /// <summary>Gives a colleague this role and no other.</summary>
    public async Task GiveAsync(StaffMember staff, StaffRole role, CancellationToken cancel)
    {
        var wanted = Normalized(role);
        var roleId = await db.Roles.Where(row => row.NormalizedName == wanted).Select(row => row.Id).SingleAsync(cancel);
        db.UserRoles.RemoveRange(await db.UserRoles.Where(held => held.UserId == staff.Id && held.RoleId != roleId).ToListAsync(cancel));
        if (!await db.UserRoles.AnyAsync(held => held.UserId == staff.Id && held.RoleId == roleId, cancel))
        {
            db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = staff.Id, RoleId = roleId });
        }
    }

    /// <summary>Whether somebody else could still let people in if this colleague could not.</summary>
    public Task<bool> AnotherAdminRemainsAsync(Guid besides, CancellationToken cancel) =>
        (from held in db.UserRoles
         join role in db.Roles on held.RoleId equals role.Id
         join staff in db.Staff on held.UserId equals staff.Id
         where role.NormalizedName == AdminRole && staff.DisabledAt == null && staff.Id != besides && staff.Id != StaffMember.SystemId
         select staff.Id).AnyAsync(cancel);

    /// <summary>Sends a colleague out: every session ends, and every link and ticket made before is void.</summary>
    /// <returns>The stamp that what is made from now on carries.</returns>
    public async Task<string> SendOutAsync(StaffMember staff, CancellationToken cancel)
    {
        staff.RenewStamp();
        await sessions.EndAllAsync(staff.Id, null, cancel);
        return staff.SecurityStamp ?? "";
    }

    /// <summary>Whether a branch and a team can be a colleague's place of work.</summary>
    /// <returns>Nothing when they can; else what to say.</returns>
    public async Task<Failure?> PlaceAsync(Guid? branchId, Guid? teamId, CancellationToken cancel)
    {
        if (!await db.Branches.AnyAsync(branch => branch.Id == branchId, cancel))
        {
            return Result.Invalid("BranchId", "Choose the branch they work at.");
        }

        return teamId is null || await db.Teams.AnyAsync(team => team.Id == teamId && team.BranchId == branchId, cancel)
            ? null
            : Result.Invalid("TeamId", "That team is at another branch. Choose a team of theirs, or none.");
    }

    private IQueryable<string?> RolesOf(Guid id) =>
        from held in db.UserRoles join role in db.Roles on held.RoleId equals role.Id where held.UserId == id select role.Name;

    internal static StaffRole Read(IEnumerable<string?> roles) =>
        roles.Select(name => Enum.TryParse<StaffRole>(name, out var role) ? role : StaffRole.FrontDesk).DefaultIfEmpty(StaffRole.FrontDesk).Max();

    private static string Normalized(StaffRole role) => role.ToString().ToUpperInvariant();
}
