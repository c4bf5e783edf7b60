using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>The board beside the door.</summary>
public sealed class Nameboard(CrmDbContext db)
{
    /// <returns>The branch's name where there is only one; else null.</returns>
    public async Task<string?> OnlyBranchAsync(CancellationToken cancel)
    {
        var names = await db.Branches.OrderBy(branch => branch.Id).Select(branch => branch.Name).Take(2).ToListAsync(cancel);
        return names.Count == 1 ? names[0] : null;
    }

    /// <summary>Whether somebody has this e-mail.</summary>
    public Task<bool> HasAsync(string email, CancellationToken cancel)
    {
        var key = email.ToUpperInvariant();
        return db.Staff.AnyAsync(staff => staff.NormalizedEmail == key && staff.DisabledAt == null, cancel);
    }

    /// <summary>Whether anybody has one of these e-mails, closed or not.</summary>
    public Task<bool> HasAnyAsync(IEnumerable<string> emails, CancellationToken cancel)
    {
        var keys = emails.Select(email => email.ToUpperInvariant()).ToList();
        return db.Staff.AnyAsync(staff => keys.Contains(staff.NormalizedEmail!), cancel);
    }
}
