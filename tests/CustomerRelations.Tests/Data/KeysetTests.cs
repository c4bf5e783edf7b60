using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

/// <summary>Lists page by key: each page begins after the last row of the one before, on every database.</summary>
public sealed class KeysetTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_customers_story_is_read_page_by_page_without_a_gap(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var maya = office.NewCustomer("Maya Chen");
        var matter = office.NewMatter("Sharpen the shears", maya);

        // Three of one moment each, so that the key must tell them apart.
        var told = Enumerable.Range(0, 50).Select(at => office.NewTouchpoint(matter, TestClock.Start.AddMinutes(-(at / 3)))).ToArray();
        await database.SaveAsync("Logged", [maya, matter, .. told]);

        var read = await ReadStoryAsync(database, maya.Id);
        read.Count.ShouldBe(50);
        read.Select(row => row.Id).ShouldBe(told.Select(row => row.Id), ignoreOrder: true);
        read.Select(row => row.OccurredAt).ShouldBeInOrder(SortDirection.Descending);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Customers_are_read_page_by_page_without_a_gap(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var customers = Enumerable.Range(0, 30).Select(at => office.NewCustomer($"Customer {at}")).ToArray();
        foreach (var customer in customers)
        {
            customer.Met(TestClock.Start, null);
        }

        await database.SaveAsync("Welcomed", customers);
        var first = await database.ReadAsync(db => CustomersAfter(db, DateTime.MaxValue, Guid.Empty).ToListAsync());
        var second = await database.ReadAsync(db => CustomersAfter(db, TestClock.Start, first[^1].Id).ToListAsync());
        first.Concat(second).Select(customer => customer.Id).ShouldBe(customers.Select(customer => customer.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task The_pages_of_a_story_are_good_sql_for_sql_server()
    {
        await using var db = TSql.Open();
        TSql.ShouldParse(StoryAfter(db, Guid.CreateVersion7(), TestClock.Start, Guid.CreateVersion7()));
    }

    [Fact]
    public async Task The_pages_of_the_customer_book_are_good_sql_for_sql_server()
    {
        await using var db = TSql.Open();
        TSql.ShouldParse(CustomersAfter(db, TestClock.Start, Guid.CreateVersion7()));
    }

    [Fact]
    public async Task Finding_a_receipt_is_good_sql_for_sql_server()
    {
        await using var db = TSql.Open();
        TSql.ShouldParse(db.FormReceipts.Where(receipt => receipt.Key == "0123456789abcdef0123456789abcdef"));
    }

    [Fact]
    public async Task Finding_a_name_by_its_beginning_is_good_sql_for_sql_server()
    {
        await using var db = TSql.Open();
        var parts = db.NameParts.Where(part => part.Key.StartsWith("cho"));
        TSql.ShouldParse(db.Customers.Where(customer => parts.Any(part => part.CustomerId == customer.Id)).Take(20));
    }

    private static async Task<List<Touchpoint>> ReadStoryAsync(TestDatabase database, Guid customerId)
    {
        var read = new List<Touchpoint>();
        var (at, id) = (DateTime.MaxValue, Guid.Empty);
        while (true)
        {
            var page = await database.ReadAsync(db => StoryAfter(db, customerId, at, id).ToListAsync());
            if (page.Count == 0)
            {
                return read;
            }

            read.AddRange(page);
            (at, id) = (page[^1].OccurredAt, page[^1].Id);
        }
    }

    private static IQueryable<Touchpoint> StoryAfter(CrmDbContext db, Guid customerId, DateTime at, Guid id) =>
        db.Touchpoints
            .Where(row => row.CustomerId == customerId && (row.OccurredAt < at || (row.OccurredAt == at && row.Id.CompareTo(id) < 0)))
            .OrderByDescending(row => row.OccurredAt).ThenByDescending(row => row.Id)
            .Take(20);

    private static IQueryable<Customer> CustomersAfter(CrmDbContext db, DateTime at, Guid id) =>
        db.Customers
            .Where(row => row.LastTouchpointAt < at || (row.LastTouchpointAt == at && row.Id.CompareTo(id) < 0))
            .OrderByDescending(row => row.LastTouchpointAt).ThenByDescending(row => row.Id)
            .Take(20);
}
