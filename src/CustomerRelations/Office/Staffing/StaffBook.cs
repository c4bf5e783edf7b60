using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Staffing;

/// <summary>The book of colleagues: who they are, where they work, what they may do.</summary>
public sealed class StaffBook(CrmDbContext db, Work work, StaffRoll roll, IValidator<StaffChange> rules)
{
    /// <summary>Every colleague by name, those who left last.</summary>
    public async Task<IReadOnlyList<StaffCard>> ListAsync(CancellationToken cancel) =>
        (await CardsAsync(db.Staff, cancel))
            .OrderBy(card => card.State == StaffState.Disabled)
            .ThenBy(card => card.Name, StringComparer.InvariantCultureIgnoreCase)
            .ToList();

    public async Task<StaffCard?> FindAsync(Guid id, CancellationToken cancel) =>
        (await CardsAsync(db.Staff.Where(staff => staff.Id == id), cancel)).SingleOrDefault();

    /// <summary>Changes a colleague's name, role or place. A new role ends their sessions, so that it holds from the next request on.</summary>
    /// <returns>Done with the path; Invalid; NotFound; Conflict when somebody else changed them meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(Submission form, Guid id, StaffChange change, CancellationToken cancel)
    {
        var problems = await rules.ValidateAsync(change, cancel);
        return problems.IsValid
            ? await work.RunAsync(form, token => ChangeAsync(id, change, token), cancel)
            : Result.Invalid(problems);
    }

    private async Task<Result<string>> ChangeAsync(Guid id, StaffChange change, CancellationToken cancel)
    {
        await roll.TakeAsync(cancel);
        if (await roll.FindAsync(id, cancel) is not { } staff)
        {
            return Result.NotFound("There is no such colleague.");
        }

        if ((await FindAsync(id, cancel))!.Version != change.Version)
        {
            return Stale.Form;
        }

        if (await roll.PlaceAsync(change.BranchId, change.TeamId, cancel) is { } misplaced)
        {
            return misplaced;
        }

        (staff.DisplayName, staff.BranchId, staff.TeamId) = (change.Name!.Trim(), change.BranchId, change.TeamId);
        var (before, after) = (await roll.RoleOfAsync(id, cancel), change.Role!.Value);
        if (after != before && await GiveAsync(staff, before, after, cancel) is { } refused)
        {
            return refused;
        }

        db.Note(after == before ? "Colleague changed" : $"Role changed from {RoleWords.Of(before)} to {RoleWords.Of(after)}", staff);
        return Result.Done($"/admin/staff/{id}");
    }

    private async Task<Failure?> GiveAsync(StaffMember staff, StaffRole before, StaffRole role, CancellationToken cancel)
    {
        if (roll.IsMe(staff.Id))
        {
            return Result.Invalid(nameof(StaffChange.Role), "Nobody changes their own role. Ask another admin.");
        }

        if (before == StaffRole.Admin && !await roll.AnotherAdminRemainsAsync(staff.Id, cancel))
        {
            return Result.Invalid(nameof(StaffChange.Role), $"{staff.DisplayName} is the last admin. Make somebody else an admin first.");
        }

        await roll.GiveAsync(staff, role, cancel);
        await roll.SendOutAsync(staff, cancel);
        return null;
    }

    private async Task<List<StaffCard>> CardsAsync(IQueryable<StaffMember> some, CancellationToken cancel)
    {
        var rows = await some.AsNoTracking().Where(staff => staff.Id != StaffMember.SystemId).Select(staff => new
        {
            Staff = staff,
            Roles = (from held in db.UserRoles join role in db.Roles on held.RoleId equals role.Id where held.UserId == staff.Id select role.Name).ToList(),
            Branch = db.Branches.Where(branch => branch.Id == staff.BranchId).Select(branch => branch.Name).FirstOrDefault(),
            Team = db.Teams.Where(team => team.Id == staff.TeamId).Select(team => team.Name).FirstOrDefault(),
            LastSeen = db.StaffSessions.Where(session => session.StaffId == staff.Id).Max(session => (DateTime?)session.SeenAt),
        }).ToListAsync(cancel);
        return rows.ConvertAll(row => new StaffCard
        {
            Id = row.Staff.Id, Name = row.Staff.DisplayName, Email = row.Staff.Email ?? "", Role = StaffRoll.Read(row.Roles),
            BranchId = row.Staff.BranchId, Branch = row.Branch ?? "", TeamId = row.Staff.TeamId, Team = row.Team ?? "",
            State = StateOf(row.Staff), LastSeen = row.LastSeen, IsMe = roll.IsMe(row.Staff.Id),
        });
    }

    private static StaffState StateOf(StaffMember staff) =>
        staff.DisabledAt is not null ? StaffState.Disabled : staff.PasswordHash is null ? StaffState.Invited : StaffState.Active;
}
