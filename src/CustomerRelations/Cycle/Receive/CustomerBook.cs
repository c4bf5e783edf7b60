using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Everybody we serve.</summary>
public sealed class CustomerBook(CrmDbContext db)
{
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
}
