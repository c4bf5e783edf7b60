using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

/// <summary>What every list that pages by key relies on; the lists themselves are read to their end in their own tests.</summary>
public sealed class KeysetTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_key_lies_before_another_exactly_when_it_is_listed_before_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await database.SaveAsync("Welcomed", Enumerable.Range(0, 30).Select(number => office.NewCustomer($"Customer {number}")).ToArray());

        var listed = await database.ReadAsync(db => db.Customers.OrderBy(customer => customer.Id).Select(customer => customer.Id).ToListAsync());

        foreach (var (place, key) in listed.Index())
        {
            (await database.ReadAsync(db => db.Customers.CountAsync(customer => customer.Id.CompareTo(key) < 0))).ShouldBe(place);
        }
    }
}
