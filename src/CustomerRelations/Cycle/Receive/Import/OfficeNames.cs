using CustomerRelations.Data;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>The branches and colleagues of the office by name, however a file writes them.</summary>
internal sealed class OfficeNames
{
    private readonly ILookup<string, (Guid Id, string Name)> branches;
    private readonly ILookup<string, (Guid Id, Guid? BranchId, bool IsHere)> colleagues;

    private readonly Dictionary<Guid, DialPlan?> plans;

    private OfficeNames(ILookup<string, (Guid, string)> branches, ILookup<string, (Guid, Guid?, bool)> colleagues, Dictionary<Guid, DialPlan?> plans) =>
        (this.branches, this.colleagues, this.plans) = (branches, colleagues, plans);

    public static async Task<OfficeNames> ReadAsync(CrmDbContext db, CancellationToken cancel)
    {
        var places = await db.Branches.AsNoTracking().OrderBy(branch => branch.Id).Select(branch => new { branch.Id, branch.Name, branch.Country }).ToListAsync(cancel);
        var people = await db.Staff.AsNoTracking().OrderBy(staff => staff.Id)
            .Select(staff => new { staff.Id, staff.DisplayName, staff.BranchId, IsHere = staff.DisabledAt == null }).ToListAsync(cancel);
        return new OfficeNames(
            places.ToLookup(branch => RowText.Fold(branch.Name), branch => (branch.Id, branch.Name), StringComparer.Ordinal),
            people.Where(staff => staff.BranchId is not null)
                .ToLookup(staff => RowText.Fold(staff.DisplayName), staff => (staff.Id, staff.BranchId, staff.IsHere), StringComparer.Ordinal),
            places.ToDictionary(branch => branch.Id, branch => DialPlan.Of(branch.Country)));
    }

    /// <summary>How people write phone numbers where a branch is; null when nobody said.</summary>
    public DialPlan? Plan(Guid branchId) => plans.GetValueOrDefault(branchId);

    /// <returns>null when there is none of that name.</returns>
    public Guid? Branch(string name)
    {
        var found = branches[RowText.Fold(name)].ToList();
        return found.Count == 0 ? null : found.Find(branch => branch.Name == name) is { Name: not null } same ? same.Id : found[0].Id;
    }

    /// <returns>The only colleague of that name; of several the only one who still works here, or the only one of the branch; else none.</returns>
    public (Guid? Id, bool AreSeveral) Colleague(string name, Guid branchId)
    {
        var found = colleagues[RowText.Fold(name)].ToList();
        foreach (var fits in (Predicate<(Guid Id, Guid? BranchId, bool IsHere)>[])[_ => true, one => one.IsHere, one => one.IsHere && one.BranchId == branchId])
        {
            if (found.FindAll(fits) is [var only])
            {
                return (only.Id, false);
            }
        }

        return (null, found.Count > 1);
    }
}
