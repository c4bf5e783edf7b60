using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>Reads what a sign-in needs to say about a colleague.</summary>
public sealed class Nameplates(CrmDbContext db)
{
    /// <returns>null when the account is closed or not there.</returns>
    public async Task<Nameplate?> OfAsync(Guid staffId, CancellationToken cancel)
    {
        var person = await db.Staff.AsNoTracking().FirstOrDefaultAsync(staff => staff.Id == staffId && staff.DisabledAt == null, cancel);
        var roles = await db.UserRoles.Where(link => link.UserId == staffId)
            .Join(db.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!)
            .ToListAsync(cancel);
        return person is null ? null : new Nameplate(person.Id, person.DisplayName, person.Theme, roles, person.SecurityStamp ?? "") { WithoutLetterKeys = person.WithoutLetterKeys };
    }
}
