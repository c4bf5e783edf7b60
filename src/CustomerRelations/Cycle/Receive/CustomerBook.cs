using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Everybody we serve.</summary>
public sealed class CustomerBook(CrmDbContext db)
{
    /// <value>Customers on one page of the book.</value>
    public const int PageSize = 25;

    // A file that became part of another is followed this far; longer chains are shortened when files are merged.
    private const int MergeSteps = 5;

    /// <summary>Opens a file for somebody new. Adds to the context and does not save.</summary>
    /// <param name="name">As they write it.</param>
    /// <param name="reached">How they are reached, if they said so.</param>
    /// <param name="branchId">Where they are received.</param>
    /// <param name="at">When.</param>
    public Customer Welcome(string name, Contact? reached, Guid branchId, DateTime at)
    {
        var customer = Customer.Welcome(CustomerKind.Person, name, Keys.Words(name), branchId, at);
        if (reached is not null)
        {
            customer.ContactPoints.Add(new ContactPoint
            {
                CustomerId = customer.Id, Kind = reached.Kind, Value = reached.Value, Key = reached.Key, TailKey = reached.Tail, IsPreferred = true,
            });
        }

        db.Customers.Add(customer);
        return customer;
    }

    /// <summary>Finds a file by its reference; a file that was merged leads to the one it became part of.</summary>
    /// <returns>The customer as the context tracks it, or null.</returns>
    public async Task<Customer?> FindAsync(string? reference, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read))
        {
            return null;
        }

        var customer = await db.Customers.SingleOrDefaultAsync(customer => customer.Reference == read, cancel);
        for (var steps = 0; customer?.MergedIntoId is { } into && steps < MergeSteps; steps++)
        {
            customer = await db.Customers.SingleOrDefaultAsync(other => other.Id == into, cancel);
        }

        return customer;
    }

    /// <summary>One page of the book, whoever was here last first.</summary>
    /// <param name="after">Only those who come after this customer, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<CustomerPage> RecentAsync(string? after, CancellationToken cancel)
    {
        var from = Reference.TryRead(after, out var read)
            ? await db.Customers.AsNoTracking().Where(customer => customer.Reference == read)
                .Select(customer => new { customer.LastTouchpointAt, customer.Id }).SingleOrDefaultAsync(cancel)
            : null;
        var living = db.Customers.AsNoTracking().Where(customer => customer.MergedIntoId == null && customer.LastTouchpointAt != null);
        var rest = from is null ? living : living.Where(customer =>
            customer.LastTouchpointAt < from.LastTouchpointAt
            || (customer.LastTouchpointAt == from.LastTouchpointAt && customer.Id.CompareTo(from.Id) < 0));
        var lines = await rest.OrderByDescending(customer => customer.LastTouchpointAt).ThenByDescending(customer => customer.Id)
            .Take(PageSize + 1)
            .Select(customer => new CustomerLine(
                customer.Reference, customer.DisplayName, customer.Language, customer.LastTouchpointAt!.Value, customer.LastLeft,
                db.Branches.First(branch => branch.Id == customer.BranchId).Name,
                customer.ContactPoints.OrderByDescending(point => point.IsPreferred).Select(point => point.Value).FirstOrDefault()))
            .ToListAsync(cancel);
        return new CustomerPage(lines.Take(PageSize).ToList(), lines.Count > PageSize ? lines[PageSize - 1].Reference : null, from is not null);
    }
}
