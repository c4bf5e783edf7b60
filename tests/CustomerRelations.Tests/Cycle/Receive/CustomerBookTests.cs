using System.Data;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Receive;

public sealed class CustomerBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_book_turns_page_by_page_without_losing_or_repeating_anybody(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var customers = Enumerable.Range(0, 60).Select(number => office.NewCustomer($"Customer {number}")).ToArray();

        // Many share one moment, as after an import: the key decides then.
        for (var number = 0; number < customers.Length; number++)
        {
            customers[number].Met(TestClock.Start.AddMinutes(number / 20), Feeling.Pleased);
        }

        await database.SaveAsync("Customers came", customers);
        await using var scope = database.Scope(readOnly: true);
        var book = scope.Get<CustomerBook>();
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await book.RecentAsync(after, CancellationToken.None);
            page.IsLater.ShouldBe(after is not null);
            seen.AddRange(page.Lines.Select(line => line.Reference));
            after = page.NextAfter;
        }
        while (after is not null);

        seen.ShouldBe(customers.Select(customer => customer.Reference), ignoreOrder: true);
        seen[0].ShouldBeOneOf(customers[40..].Select(customer => customer.Reference).ToArray());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_who_was_never_here_stands_in_the_book_of_visits(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        await database.SaveAsync("Customer welcomed", office.NewCustomer("Never Here"));
        await using var scope = database.Scope(readOnly: true);

        (await scope.Get<CustomerBook>().RecentAsync("not a reference", CancellationToken.None)).Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_query_of_a_page_is_good_T_SQL()
    {
        using var mark = new DataTable { Columns = { { "LastTouchpointAt", typeof(DateTime) }, { "Id", typeof(Guid) } } };
        mark.Rows.Add(TestClock.Start, Guid.CreateVersion7());
        var server = new NoServer(mark);
        await using var db = TSql.Open(server);

        await new CustomerBook(db).RecentAsync(Reference.Next(), CancellationToken.None);

        server.Asked.Count.ShouldBe(2);
        server.Asked[1].ShouldContain("ORDER BY");
        server.Asked.ForEach(TSql.ShouldParse);
    }
}
