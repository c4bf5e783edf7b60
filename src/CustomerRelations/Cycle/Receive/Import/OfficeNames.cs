using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>The branches and colleagues of the office by name, however a file writes them.</summary>
internal sealed class OfficeNames
{
    private readonly ILookup<string, (Guid Id, string Name)> branches;
    private readonly ILookup<string, (Guid Id, Guid? BranchId, bool IsHere)> colleagues;

    private readonly Dictionary<Guid, (DialPlan? Plan, string Zone, Guid? LeadId, Guid? AnyoneId)> known;

    private OfficeNames(
        ILookup<string, (Guid, string)> branches, ILookup<string, (Guid, Guid?, bool)> colleagues, Dictionary<Guid, (DialPlan?, string, Guid?, Guid?)> known) =>
        (this.branches, this.colleagues, this.known) = (branches, colleagues, known);

    public static async Task<OfficeNames> ReadAsync(CrmDbContext db, CancellationToken cancel)
    {
        var places = await db.Branches.AsNoTracking().OrderBy(branch => branch.Id).Select(branch => new { branch.Id, branch.Name, branch.Country, branch.TimeZone, branch.LeadId }).ToListAsync(cancel);
        var people = await db.Staff.AsNoTracking().OrderBy(staff => staff.Id)
            .Select(staff => new { staff.Id, staff.DisplayName, staff.BranchId, IsHere = staff.DisabledAt == null }).ToListAsync(cancel);
        return new OfficeNames(
            places.ToLookup(branch => RowText.Fold(branch.Name), branch => (branch.Id, branch.Name), StringComparer.Ordinal),
            people.Where(staff => staff.BranchId is not null)
                .ToLookup(staff => RowText.Fold(staff.DisplayName), staff => (staff.Id, staff.BranchId, staff.IsHere), StringComparer.Ordinal),
            places.ToDictionary(branch => branch.Id, branch => (DialPlan.Of(branch.Country), branch.TimeZone, branch.LeadId, Anyone(branch.Id))));

        Guid? Anyone(Guid branchId) => people.Where(staff => staff.IsHere && staff.BranchId is not null).OrderBy(staff => staff.BranchId != branchId).Select(staff => (Guid?)staff.Id).FirstOrDefault();
    }

    /// <summary>How people write phone numbers where a branch is; null when nobody said.</summary>
    public DialPlan? Plan(Guid branchId) => known.GetValueOrDefault(branchId).Plan;

    /// <summary>The IANA zone of a branch.</summary>
    public string Zone(Guid branchId) => known.GetValueOrDefault(branchId).Zone ?? "";

    /// <summary>Who owns what nobody is named for: the branch's lead, else who brought it, else whoever works there.</summary>
    /// <returns>null while nobody works here.</returns>
    public Guid? OwnerOf(Guid branchId, Guid byId)
    {
        var place = known.GetValueOrDefault(branchId);
        return place.LeadId ?? (byId == StaffMember.SystemId ? place.AnyoneId : byId);
    }

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
