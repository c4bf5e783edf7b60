using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office;

/// <summary>What the forms of the office offer: its branches, teams and colleagues, by name.</summary>
public sealed class OfficeChoices(CrmDbContext db, Noticeboard board)
{
    public Task<IReadOnlyList<Choice>> BranchesAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlyList<Choice>>("branches", async () =>
        Sorted(await db.Branches.AsNoTracking().Select(branch => new Choice(branch.Id, branch.Name, "")).ToListAsync(cancel)));

    /// <summary>Every team, under the name of its branch.</summary>
    public Task<IReadOnlyList<Choice>> TeamsAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlyList<Choice>>("teams", async () =>
        Sorted(await db.Teams.AsNoTracking()
            .Join(db.Branches, team => team.BranchId, branch => branch.Id, (team, branch) => new Choice(team.Id, team.Name, branch.Name))
            .ToListAsync(cancel)));

    /// <summary>Everybody who works here.</summary>
    /// <param name="orKeep">Somebody who is shown all the same, because they are chosen already.</param>
    /// <param name="cancel">Stops reading.</param>
    public Task<IReadOnlyList<Choice>> ColleaguesAsync(Guid? orKeep, CancellationToken cancel) => board.ReadAsync<IReadOnlyList<Choice>>($"colleagues {orKeep}", async () =>
        Sorted(await db.Staff.AsNoTracking()
            .Where(staff => staff.Id != StaffMember.SystemId && (staff.DisabledAt == null || staff.Id == orKeep))
            .Select(staff => new Choice(staff.Id, staff.DisplayName, ""))
            .ToListAsync(cancel)));

    /// <summary>Everybody who works at one branch.</summary>
    public Task<IReadOnlyList<Choice>> MatesAsync(Guid branchId, CancellationToken cancel) => board.ReadAsync<IReadOnlyList<Choice>>($"colleagues of {branchId}", async () =>
        Sorted(await db.Staff.AsNoTracking()
            .Where(staff => staff.Id != StaffMember.SystemId && staff.DisabledAt == null && staff.BranchId == branchId)
            .Select(staff => new Choice(staff.Id, staff.DisplayName, ""))
            .ToListAsync(cancel)));

    private static List<Choice> Sorted(IEnumerable<Choice> choices) =>
        choices.OrderBy(choice => choice.Group, StringComparer.InvariantCultureIgnoreCase)
            .ThenBy(choice => choice.Name, StringComparer.InvariantCultureIgnoreCase)
            .ToList();
}
