using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A kept list and a change of many in the demo office, which has none of its own.</summary>
internal static class KeptLists
{
    /// <returns>The key of a list that the desk's clerk shares.</returns>
    public static async Task<Guid> AddAsync(CrmDbContext db)
    {
        var clerk = await db.Staff.SingleAsync(staff => staff.NormalizedEmail == "DESK@DEMO.EXAMPLE");
        if (await db.SavedViews.FirstOrDefaultAsync(kept => kept.OwnerId == clerk.Id && kept.IsShared) is { } there)
        {
            return there.Id;
        }

        var view = new SavedView { OwnerId = clerk.Id, Place = "/customers", Name = "Organisations", Query = "kind=organisation&sort=name", IsShared = true };
        db.SavedViews.Add(view);
        db.Note("List kept", view);
        await db.SaveChangesAsync();
        return view.Id;
    }

    /// <returns>The reference of a change of one file.</returns>
    public static async Task<string> ChangeAsync(CrmDbContext db)
    {
        if (await db.BulkChanges.FirstOrDefaultAsync() is { } there)
        {
            return there.Reference;
        }

        var customer = await db.Customers.OrderBy(one => one.Id).FirstAsync();
        var newest = await db.Touchpoints.MaxAsync(one => one.LoggedAt);
        var manager = await db.Staff.SingleAsync(staff => staff.NormalizedEmail == "MANAGER@DEMO.EXAMPLE");
        var change = new BulkChange { ById = manager.Id, At = newest, Kind = BulkChangeKind.Branch, ValueId = customer.BranchId, Files = 1 };
        db.AddRange(change, new BulkChangeRow { BulkChangeId = change.Id, CustomerId = customer.Id, BeforeId = customer.BranchId });
        db.Note("Many files changed", change);
        await db.SaveChangesAsync();
        return change.Reference;
    }
}
