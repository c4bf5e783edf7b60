using CustomerRelations.Entities;
using Microsoft.AspNetCore.Identity;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The branches, teams and colleagues of the demo office, found by the keys that the files call them by.</summary>
internal sealed class StaffRoom
{
    private readonly Dictionary<string, House> houses = [];
    private readonly Dictionary<string, StaffMember> colleagues = [];

    /// <param name="ledger">Takes the rows.</param>
    /// <param name="now">When the office opens, UTC.</param>
    /// <param name="passwordHash">Of the password that all share.</param>
    /// <param name="roles">The keys of the roles.</param>
    public StaffRoom(Ledger ledger, DateTime now, string passwordHash, IReadOnlyDictionary<StaffRole, Guid> roles)
    {
        var file = SeedFile.Read<OfficeFile>("Demo.office.json");
        foreach (var place in file.Branches)
        {
            OpenHouse(place, file, ledger, now);
        }

        foreach (var said in file.Staff)
        {
            var colleague = colleagues[said.Key];
            colleague.PasswordHash = passwordHash;
            ledger.Roles.Add(new IdentityUserRole<Guid> { UserId = colleague.Id, RoleId = roles[said.Role] });
        }
    }

    public IEnumerable<House> Houses => houses.Values;

    public House HouseOf(string key) => houses[key];

    public StaffMember Colleague(string key) => colleagues[key];

    private void OpenHouse(OfficeFile.Place place, OfficeFile file, Ledger ledger, DateTime now)
    {
        var branch = new Branch { Name = place.Name, TimeZone = place.TimeZone, Currency = place.Currency, Country = place.Country, OpeningHours = place.OpeningHours };
        ledger.Branches.Add(branch);
        foreach (var department in file.Teams.Where(team => team.Branch == place.Key))
        {
            var team = new Team { BranchId = branch.Id, Name = department.Name };
            ledger.Teams.Add(team);
            foreach (var said in file.Staff.Where(said => said.Team == department.Key))
            {
                Welcome(said, team, ledger);
            }
        }

        var here = file.Staff.Where(said => said.Branch == place.Key).Select(said => colleagues[said.Key]).ToList();
        houses.Add(place.Key, new House(branch, new BranchDiary(branch, now), here));
    }

    private void Welcome(OfficeFile.Colleague said, Team team, Ledger ledger)
    {
        var colleague = new StaffMember
        {
            DisplayName = said.Name, BranchId = team.BranchId, TeamId = team.Id,
            EmailConfirmed = true, LockoutEnabled = true,
        };
        colleague.SignInWith(said.Email);
        colleague.RenewStamp();
        colleagues.Add(said.Key, colleague);
        ledger.Staff.Add(colleague);
        ledger.TeamLeads.TryAdd(team.Id, colleague.Id);
        if (said.LeadsBranch)
        {
            ledger.BranchLeads[team.BranchId] = colleague.Id;
        }
    }
}
