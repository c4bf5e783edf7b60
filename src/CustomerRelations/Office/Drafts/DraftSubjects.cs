using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Drafts;

/// <summary>Says whom a draft is about, so that it goes with them and a colleague sees that somebody writes.</summary>
public sealed class DraftSubjects(CrmDbContext db)
{
    /// <param name="path">Where the form posts to: it may name a file, a conversation, a matter, a complaint or a promise.</param>
    /// <param name="customer">The reference of the file beside the form; it goes before what the path says.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Nothing when it is about nobody we know.</returns>
    public Task<Guid?> OfAsync(string path, string? customer, CancellationToken cancel)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (kind, named) = !string.IsNullOrWhiteSpace(customer) ? ("customers", customer) : parts.Length > 1 ? (parts[0], parts[1]) : ("", "");
        return Reference.TryRead(named, out var reference) && Named(kind, reference) is { } found ? found.FirstOrDefaultAsync(cancel) : Task.FromResult<Guid?>(null);
    }

    private IQueryable<Guid?>? Named(string kind, string reference) => kind switch
    {
        "customers" => db.Customers.Where(one => one.Reference == reference).Select(one => one.MergedIntoId ?? (Guid?)one.Id),
        "touchpoints" => db.Touchpoints.Where(one => one.Reference == reference).Select(one => one.CustomerId),
        "matters" => db.Matters.Where(one => one.Reference == reference).Select(one => one.CustomerId),
        "complaints" => db.Complaints.Where(one => one.Reference == reference).Join(db.Matters, one => one.Id, matter => matter.Id, (_, matter) => matter.CustomerId),
        "promises" => db.Promises.Where(one => one.Reference == reference).Select(one => one.CustomerId),
        _ => null,
    };
}
