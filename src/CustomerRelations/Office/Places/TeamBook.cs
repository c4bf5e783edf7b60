using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Places;

/// <summary>The book of teams: the departments of each branch. A team is renamed, never deleted: hand-overs point at it.</summary>
public sealed class TeamBook(CrmDbContext db, Work work, IValidator<NewTeam> newRules, IValidator<TeamChange> changeRules)
{
    /// <summary>Every team, branch by branch.</summary>
    public async Task<IReadOnlyList<TeamCard>> ListAsync(CancellationToken cancel) =>
        (await Cards(db.Teams).ToListAsync(cancel))
            .OrderBy(team => team.Branch, StringComparer.InvariantCultureIgnoreCase)
            .ThenBy(team => team.Name, StringComparer.InvariantCultureIgnoreCase)
            .ToList();

    public Task<TeamCard?> FindAsync(Guid id, CancellationToken cancel) => Cards(db.Teams.Where(team => team.Id == id)).FirstOrDefaultAsync(cancel);

    /// <returns>Done with the path; Invalid.</returns>
    public async Task<Result<string>> AddAsync(Submission form, NewTeam input, CancellationToken cancel)
    {
        var problems = await newRules.ValidateAsync(input, cancel);
        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var branchId = input.BranchId!.Value;
            if (!await db.Branches.AnyAsync(branch => branch.Id == branchId, token))
            {
                return Result.Invalid(nameof(NewTeam.BranchId), "Choose the branch it belongs to.");
            }

            var team = new Team { BranchId = branchId, Name = input.Name!.Trim() };
            if (await NameTakenAsync(team, token) is { } taken)
            {
                return taken;
            }

            db.Teams.Add(team);
            db.Note("Team formed", team);
            return Result.Done("/admin/teams");
        }, cancel);
    }

    /// <returns>Done with the path; Invalid; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(Submission form, Guid id, TeamChange change, CancellationToken cancel)
    {
        var problems = await changeRules.ValidateAsync(change, cancel);
        return problems.IsValid
            ? await work.RunAsync(form, token => ChangeAsync(id, change, token), cancel)
            : Result.Invalid(problems);
    }

    private async Task<Result<string>> ChangeAsync(Guid id, TeamChange change, CancellationToken cancel)
    {
        if (await db.Teams.FirstOrDefaultAsync(row => row.Id == id, cancel) is not { } team)
        {
            return Result.NotFound("There is no such team.");
        }

        if (team.Version != change.Version)
        {
            return Stale.Form;
        }

        if (change.LeadId != team.LeadId && await Leads.RefuseAsync(db, change.LeadId, cancel) is { } refused)
        {
            return refused;
        }

        (team.Name, team.LeadId) = (change.Name!.Trim(), change.LeadId);
        db.Note("Team changed", team);
        return await NameTakenAsync(team, cancel) is { } taken ? taken : Result.Done("/admin/teams");
    }

    private async Task<Failure?> NameTakenAsync(Team wanted, CancellationToken cancel)
    {
        var names = await db.Teams.AsNoTracking()
            .Where(team => team.BranchId == wanted.BranchId && team.Id != wanted.Id).Select(team => team.Name).ToListAsync(cancel);
        return names.Contains(wanted.Name, StringComparer.OrdinalIgnoreCase)
            ? Result.Invalid(nameof(NewTeam.Name), $"This branch has a team called {wanted.Name} already.")
            : null;
    }

    private IQueryable<TeamCard> Cards(IQueryable<Team> some) =>
        some.AsNoTracking().Join(db.Branches, team => team.BranchId, branch => branch.Id, (team, branch) => new TeamCard(
            team.Id, team.Name, branch.Id, branch.Name, team.LeadId,
            db.Staff.Where(staff => staff.Id == team.LeadId).Select(staff => staff.DisplayName).FirstOrDefault(),
            db.Staff.Count(staff => staff.TeamId == team.Id && staff.DisabledAt == null),
            team.Version));
}
