using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Lists;

public sealed class CustomerListTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_order_turns_page_by_page_there_and_back_without_losing_or_repeating_anybody(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);

        // Many share a name and a moment, as after an import; some were never here.
        var customers = Enumerable.Range(0, 80).Select(number => office.Office.NewCustomer($"Customer {number / 9}")).ToArray();
        foreach (var (number, customer) in customers.Index().Where(one => one.Index < 60))
        {
            customer.Met(TestClock.Start.AddMinutes(number / 20), Feeling.Pleased);
        }

        await office.Database.SaveAsync("Customers came", [.. customers]);
        await using var scope = office.Database.Scope(office.Office.Ben.Id, readOnly: true);
        var list = scope.Get<CustomerList>();
        foreach (var sort in Enum.GetValues<ListSort>())
        {
            var pages = new List<ListPage>();
            for (string? after = null; pages.Count == 0 || after is not null; after = pages[^1].After)
            {
                pages.Add(await list.ReadAsync(new ListQuestion { Sort = sort }, after, null, None));
            }

            pages.SelectMany(page => page.Lines).Select(line => line.Reference).ShouldBe(customers.Select(customer => customer.Reference), ignoreOrder: true);
            pages.Count.ShouldBe(4);
            pages[0].Before.ShouldBeNull();
            for (var page = pages.Count - 1; page > 0; page--)
            {
                var back = await list.ReadAsync(new ListQuestion { Sort = sort }, null, pages[page].Before, None);
                back.Lines.Select(line => line.Reference).ShouldBe(pages[page - 1].Lines.Select(line => line.Reference));
                (back.Before is null).ShouldBe(page == 1);
                back.After.ShouldBe(back.Lines[^1].Reference);
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_was_never_here_stands_last_whichever_way_the_visits_are_sorted(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var (never, old, recent) = (office.Office.NewCustomer("Never"), office.Office.NewCustomer("Old"), office.Office.NewCustomer("Recent"));
        old.Met(TestClock.Start.AddDays(-9), null);
        recent.Met(TestClock.Start.AddDays(-1), null);
        await office.Database.SaveAsync("Came", never, old, recent);

        (await office.NamesAsync(new ListQuestion())).ShouldBe(["Recent", "Old", "Never"]);
        (await office.NamesAsync(new ListQuestion { Sort = ListSort.LongestAway })).ShouldBe(["Old", "Recent", "Never"]);
        (await office.NamesAsync(new ListQuestion { Sort = ListSort.NameBackwards })).ShouldBe(["Recent", "Old", "Never"]);
        (await office.NamesAsync(new ListQuestion(), "not a reference")).Count.ShouldBe(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_filter_leaves_exactly_those_it_names(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var (amara, branch) = (office.Office.Amara.Id, office.Mill.Id);
        var all = await office.WelcomeAsync("Ada Lovelace", "Ben Łuk", "Cem Ltd", "Dora");
        var (ada, ben, cem, dora) = (all[0], all[1], all[2], all[3]);
        await using (var scope = office.Database.Scope())
        {
            foreach (var one in await scope.Db.Customers.ToListAsync())
            {
                (one.BranchId, one.FavouriteColleagueId, one.Kind) = (one.Id == ada.Id ? branch : one.BranchId, one.Id == ben.Id ? amara : null, one.Id == cem.Id ? CustomerKind.Organisation : CustomerKind.Person);
                one.Met(one.Id == dora.Id ? TestClock.Start.AddDays(-40) : TestClock.Start.AddDays(-1), one.Id == dora.Id ? Feeling.Upset : Feeling.Pleased);
                scope.Db.Note("Customer changed", one);
            }

            scope.Db.CustomerTags.Add(new CustomerTag { CustomerId = cem.Id, ListItemId = office.Trade.Id });
            var matter = office.Office.NewMatter("Oven", ada);
            var kept = Promise.Make(matter, "Kept", amara, TestClock.Start.AddDays(-9), TestClock.Start.AddDays(-2));
            kept.Keep(TestClock.Start.AddDays(-3));
            scope.Db.AddRange(matter, kept, Promise.Make(matter, "Later", amara, TestClock.Start, TestClock.Start.AddDays(3)));
            await scope.Db.SaveChangesAsync();
        }

        (await office.NamesAsync(new ListQuestion { Branch = branch })).ShouldBe(["Ada Lovelace"]);
        (await office.NamesAsync(new ListQuestion { Colleague = amara })).ShouldBe(["Ben Łuk"]);
        (await office.NamesAsync(new ListQuestion { Tag = office.Trade.Id })).ShouldBe(["Cem Ltd"]);
        (await office.NamesAsync(new ListQuestion { Tag = office.Friend.Id })).ShouldBeEmpty();
        (await office.NamesAsync(new ListQuestion { Kind = CustomerKind.Organisation })).ShouldBe(["Cem Ltd"]);
        (await office.NamesAsync(new ListQuestion { Left = Feeling.Upset })).ShouldBe(["Dora"]);
        (await office.NamesAsync(new ListQuestion { NotSince = DateOnly.FromDateTime(TestClock.Start.AddDays(-20)) })).ShouldBe(["Dora"]);
        (await office.NamesAsync(new ListQuestion { Name = "LUK b" })).ShouldBe(["Ben Łuk"]);
        (await office.NamesAsync(new ListQuestion { Promise = OwedPromise.Open })).ShouldBe(["Ada Lovelace"]);
        (await office.NamesAsync(new ListQuestion { Promise = OwedPromise.Late })).ShouldBeEmpty();
        (await office.NamesAsync(new ListQuestion { HasOpenComplaint = true })).ShouldBeEmpty();
        (await office.NamesAsync(new ListQuestion { Promise = OwedPromise.Open, Name = "ada", Branch = branch, Sort = ListSort.Name })).ShouldBe(["Ada Lovelace"]);
        (await office.NamesAsync(new ListQuestion { Promise = OwedPromise.Open, Tag = office.Trade.Id })).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Files_that_were_erased_or_became_part_of_another_are_on_no_list(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var all = await office.WelcomeAsync("Ada", "Ada twice", "Ada gone");
        await office.Database.Scope().Db.Customers.Where(one => one.Id == all[1].Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.MergedIntoId, all[0].Id));
        await office.Database.Scope().Db.Customers.Where(one => one.Id == all[2].Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ErasedAt, TestClock.Start));

        (await office.NamesAsync(new ListQuestion())).ShouldBe(["Ada"]);
        (await office.NamesAsync(new ListQuestion { Name = "ada" })).ShouldBe(["Ada"]);
    }

    [Fact]
    public async Task Those_we_owe_a_promise_are_found_among_the_open_ones_and_not_among_all_that_were_ever_made()
    {
        await using var office = await ListedOffice.OpenAsync(DatabaseKind.Sqlite);
        await using var scope = office.Database.Scope(office.Office.Ben.Id, readOnly: true);

        (await TestPlan.OfAsync(scope.Db, ListSieve.OwedTo(scope.Db.Promises.Unsettled()).Take(ListSieve.Few))).ShouldHaveSingleItem().ShouldContain("IX_Promises_Open");
    }

    [Theory]
    [InlineData("", ListSort.LastHere, 0, "IX_Customers_LastTouchpointAt_Id")]
    [InlineData("", ListSort.LastHere, 1, "IX_Customers_LastTouchpointAt_Id")]
    [InlineData("", ListSort.LongestAway, 0, "IX_Customers_LastTouchpointAt_Id")]
    [InlineData("", ListSort.Name, 0, "IX_Customers_NameKey_Id")]
    [InlineData("branch", ListSort.LastHere, 0, "IX_Customers_BranchId_LastTouchpointAt_Id")]
    [InlineData("branch", ListSort.LastHere, 1, "IX_Customers_BranchId_LastTouchpointAt_Id")]
    [InlineData("branch", ListSort.NameBackwards, 0, "IX_Customers_BranchId_NameKey_Id")]
    [InlineData("since", ListSort.LastHere, 0, "IX_Customers_LastTouchpointAt_Id")]
    [InlineData("kind", ListSort.Name, 0, "IX_Customers_NameKey_Id")]
    [InlineData("left", ListSort.LastHere, 0, "IX_Customers_LastTouchpointAt_Id")]
    public async Task A_page_is_read_along_the_index_of_its_order(string filter, ListSort sort, int part, string index)
    {
        await using var office = await ListedOffice.OpenAsync(DatabaseKind.Sqlite);
        await using var scope = office.Database.Scope(office.Office.Ben.Id, readOnly: true);
        var question = filter switch
        {
            "branch" => new ListQuestion { Branch = office.Mill.Id },
            "since" => new ListQuestion { NotSince = new DateOnly(2026, 1, 1) },
            "kind" => new ListQuestion { Kind = CustomerKind.Organisation },
            "left" => new ListQuestion { Left = Feeling.Upset },
            _ => new ListQuestion(),
        };
        var fitting = await scope.Get<ListSieve>().FittingAsync(question, None);
        var mark = new ListMark(Guid.CreateVersion7(), "", "mark", part == 0 ? TestClock.Start : null);
        foreach (var (start, back) in new (ListMark?, bool)[] { (null, false), (mark, false), (mark, true) })
        {
            var plan = string.Join('\n', await TestPlan.OfAsync(scope.Db, CustomerList.Keys(fitting, sort, part, start, back, await scope.Get<ListSieve>().SinceAsync(question, None))));

            plan.ShouldContain(index);
            plan.ShouldNotContain("TEMP B-TREE");
        }
    }

    [Theory]
    [InlineData("tag")]
    [InlineData("name")]
    [InlineData("promise")]
    [InlineData("complaint")]
    public async Task What_fits_few_is_begun_with_and_the_customers_are_never_scanned(string filter)
    {
        await using var office = await ListedOffice.OpenAsync(DatabaseKind.Sqlite);
        await using var scope = office.Database.Scope(office.Office.Ben.Id, readOnly: true);
        var question = filter switch
        {
            "tag" => new ListQuestion { Tag = office.Trade.Id },
            "name" => new ListQuestion { Name = "ada love" },
            "promise" => new ListQuestion { Promise = OwedPromise.Late },
            _ => new ListQuestion { HasOpenComplaint = true },
        };
        var fitting = await scope.Get<ListSieve>().FittingAsync(question, None);

        foreach (var sort in Enum.GetValues<ListSort>())
        {
            var plan = await TestPlan.OfAsync(scope.Db, CustomerList.Keys(fitting, sort, 0, null, false));

            plan.ShouldNotContain(step => step.StartsWith("SCAN c", StringComparison.Ordinal) && !step.Contains("IX_Complaints_Open", StringComparison.Ordinal));
            plan.ShouldContain(step => step.StartsWith("SEARCH c USING", StringComparison.Ordinal) && step.Contains("(Id=?)", StringComparison.Ordinal));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_nowhere_in_an_index_is_looked_for_in_so_many_files_and_then_further(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        await using (var scope = office.Database.Scope())
        {
            var crowd = Enumerable.Range(0, CustomerList.LooksThrough + 50).Select(number => office.Office.NewCustomer($"Customer {number:d6}")).ToList();
            await scope.Get<CustomerRelations.Data.IBulkWriter>().WriteAsync(scope.Db, crowd, None);
        }

        var firm = office.Office.NewCustomer("Zuletzt GmbH");
        firm.Kind = CustomerKind.Organisation;
        await office.Database.SaveAsync("Welcomed", firm);
        await using var reader = office.Database.Scope(office.Office.Ben.Id, readOnly: true);
        var question = new ListQuestion { Kind = CustomerKind.Organisation, Sort = ListSort.Name };

        var first = await reader.Get<CustomerList>().ReadAsync(question, null, null, None);
        var second = await reader.Get<CustomerList>().ReadAsync(question, first.After, null, None);

        (first.Lines.Count, first.StoppedLooking).ShouldBe((0, true));
        second.Lines.Select(line => line.Name).ShouldBe(["Zuletzt GmbH"]);
        (second.StoppedLooking, second.After).ShouldBe((false, null));
    }
}
