using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>The branches, colleagues and lists on which an office is generated, in an order that does not hang on their keys.</summary>
internal sealed record Premises(IReadOnlyList<Premises.House> Houses, ILookup<ListKind, ListItem> Lists)
{
    public static async Task<Premises> LookAroundAsync(CrmDbContext db, DateTime now, CancellationToken cancel)
    {
        var staff = await db.Staff.AsNoTracking().Where(one => one.BranchId != null && one.DisabledAt == null).OrderBy(one => one.NormalizedEmail).ToListAsync(cancel);
        var teams = await db.Teams.AsNoTracking().OrderBy(team => team.Name).ToListAsync(cancel);
        var branches = await db.Branches.AsNoTracking().OrderBy(branch => branch.Name).ToListAsync(cancel);
        var items = await db.ListItems.AsNoTracking().Where(item => item.RetiredAt == null).OrderBy(item => item.Kind).ThenBy(item => item.Order).ToListAsync(cancel);
        var houses = branches
            .Select(branch => new House(
                branch, new Almanac(branch, now), [.. staff.Where(one => one.BranchId == branch.Id)], [.. teams.Where(team => team.BranchId == branch.Id)]))
            .Where(house => house.Colleagues.Count > 1)
            .ToList();
        return new Premises(houses, items.ToLookup(item => item.Kind));
    }

    /// <summary>The entries of a list.</summary>
    public IReadOnlyList<ListItem> Of(ListKind kind) => [.. Lists[kind]];

    /// <summary>A branch with its open hours, its colleagues and its teams.</summary>
    internal sealed record House(Branch Branch, Almanac Almanac, IReadOnlyList<StaffMember> Colleagues, IReadOnlyList<Team> Teams);
}
