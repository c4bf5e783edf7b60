using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Promises;

/// <summary>Amara promised Ada a quote by tomorrow at 10. It is Monday, 2 March 2026, 13:00 when lists are read.</summary>
public sealed class PromiseListTests
{
    private static readonly DateTime At = TestClock.Start;

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_list_shows_its_own_promises_and_no_others(DatabaseKind kind)
    {
        await using var office = await FilledAsync(kind);

        (await WordsAsync(office, PromiseShow.Late)).ShouldBe(["Late"]);
        (await WordsAsync(office, PromiseShow.Today)).ShouldBe(["Tonight"]);
        (await WordsAsync(office, PromiseShow.Waiting)).ShouldBe(["Never looked at", "Looked at"]);
        (await WordsAsync(office, PromiseShow.Undated)).ShouldBe(["Some day"]);
        (await WordsAsync(office, PromiseShow.Renegotiated)).ShouldBe(["Agreed anew"]);
        (await WordsAsync(office, PromiseShow.Kept)).ShouldBe(["Kept in time", "Kept without a day"]);
        (await WordsAsync(office, PromiseShow.KeptLate)).ShouldBe(["Kept late"]);
        (await WordsAsync(office, PromiseShow.Broken)).ShouldBe(["Broken last", "Broken first"]);
        (await WordsAsync(office, PromiseShow.Released)).ShouldBe(["Let off"]);
        (await WordsAsync(office, PromiseShow.Open)).ShouldBe(
            ["Late", "Tonight", "Written quote for the oven door", "Agreed anew", "Looked at", "Never looked at", "Some day"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_list_goes_on_where_the_page_before_ended_whatever_its_order(DatabaseKind kind)
    {
        await using var office = await FilledAsync(kind);
        foreach (var show in Enum.GetValues<PromiseShow>())
        {
            var (paged, after) = (new List<string>(), (string?)null);
            do
            {
                var page = await office.LookAsync(office.Office.Amara.Id, (PromiseList list) => list.ReadAsync(new PromiseSieve(Whose.All, show), after, CancellationToken.None, most: 1));
                paged.AddRange(page.Lines.Select(line => line.Words));
                after = page.NextAfter;
            }
            while (after is not null);

            paged.ShouldBe(await WordsAsync(office, show), $"{show}");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_colleagues_did_not_keep_is_read_by_themselves_and_by_whoever_manages(DatabaseKind kind)
    {
        await using var office = await FilledAsync(kind);
        var ben = office.Office.Ben.Id;
        (await WordsAsync(office, PromiseShow.Broken, ben)).ShouldBeEmpty();
        (await WordsAsync(office, PromiseShow.Kept, ben)).ShouldBeEmpty();
        (await WordsAsync(office, PromiseShow.Late, ben)).ShouldBe(["Late"]);

        await office.PromoteAsync(ben);

        var page = await office.LookAsync(ben, (PromiseList list) => list.ReadAsync(new PromiseSieve(Whose.Branch, PromiseShow.Broken), null, CancellationToken.None));
        page.Lines.Select(line => (line.Words, line.Owner, line.Because, line.TheyWereTold)).ShouldBe(
            [("Broken last", "Amara", "The maker is gone", "The truth"), ("Broken first", "Amara", "Forgotten", null)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_merged_file_is_shown_as_the_one_it_became_and_an_erased_one_is_owed_nothing(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var other = office.Office.NewCustomer("Ada Lovelace");
        await office.Database.SaveAsync("Welcomed", other);
        await office.Database.ReadAsync(db => db.Customers.Where(customer => customer.Id != other.Id).ExecuteUpdateAsync(set => set.SetProperty(customer => customer.MergedIntoId, other.Id)));
        var line = (await office.LookAsync(office.Office.Amara.Id, (PromiseList list) => list.ReadAsync(new PromiseSieve(Whose.Mine), null, CancellationToken.None))).Lines.Single();
        (line.CustomerName, line.CustomerReference).ShouldBe(("Ada Lovelace", other.Reference));

        await office.Database.ReadAsync(db => db.Customers.ExecuteUpdateAsync(set => set.SetProperty(customer => customer.ErasedAt, At)));
        (await WordsAsync(office, PromiseShow.Open)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_told_stands_beside_what_it_took(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        (await office.DelayAsync(office.Office.Amara.Id, new NewDelay { Version = (await office.ReadAsync()).Version, By = "Thu", Why = "The part is late", Told = true })).IsDone.ShouldBeTrue();
        office.Database.Clock.Advance(TimeSpan.FromDays(3));
        (await office.KeepAsync(office.Office.Amara.Id, (await office.ReadAsync()).Version)).IsDone.ShouldBeTrue();

        var card = await office.LookAsync(office.Office.Amara.Id, (PromiseBook book) => book.FindAsync(office.Reference, "/promises", CancellationToken.None));
        (card!.ToldAndTook, card.State).ShouldBe(((1, 3), PromiseState.Kept));
    }

    private static async Task<PromisedOffice> FilledAsync(DatabaseKind kind)
    {
        var office = await PromisedOffice.OpenAsync(kind);
        var by = office.Office.Amara.Id;
        await office.MoreAsync("Late", At.AddHours(1));
        await office.MoreAsync("Tonight", At.AddHours(7));
        await office.MoreAsync("Looked at", null, "When it is in stock", then: one => one.SeeCondition(At.AddHours(2)));
        await office.MoreAsync("Never looked at", null, "If the maker agrees");
        await office.MoreAsync("Some day", null);
        await office.MoreAsync("Agreed anew", At.AddDays(1), then: one => one.Delay(At.AddDays(4), At, "The part is late", by));
        await office.MoreAsync("Kept in time", At.AddHours(2), then: one => one.Keep(At.AddHours(1)));
        await office.MoreAsync("Kept without a day", null, "When it is in stock", then: one => one.Keep(At.AddHours(1)));
        await office.MoreAsync("Kept late", At.AddHours(1), then: one => one.Keep(At.AddHours(2)));
        await office.MoreAsync("Broken first", At.AddHours(1), then: one => one.Break("Forgotten", At.AddHours(1)));
        await office.MoreAsync("Broken last", At.AddHours(1), then: one => one.Break("The maker is gone", At.AddHours(2), "The truth"));
        await office.MoreAsync("Let off", At.AddHours(1), then: one => one.Release(At.AddHours(1)));
        office.Database.Clock.Advance(TimeSpan.FromHours(3));
        return office;
    }

    private static async Task<IReadOnlyList<string>> WordsAsync(PromisedOffice office, PromiseShow show, Guid? who = null) =>
        (await office.LookAsync(who ?? office.Office.Amara.Id, (PromiseList list) => list.ReadAsync(new PromiseSieve(Whose.All, show), null, CancellationToken.None))).Lines.Select(line => line.Words).ToList();
}
