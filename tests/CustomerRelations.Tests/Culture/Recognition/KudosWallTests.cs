using CustomerRelations.Culture.Recognition;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Culture.Recognition;

public sealed class KudosWallTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Each_reader_sees_as_far_as_the_audience_goes(DatabaseKind kind)
    {
        // Ben of no team thanks Dara of the workshop; Amara works there too, Cleo does not.
        await using var office = await ThankfulOffice.OpenAsync(kind);
        foreach (var audience in Enum.GetValues<KudosAudience>())
        {
            await HangAsync(office, audience.ToString(), TestClock.Start.AddMinutes((int)audience), audience);
        }

        (await office.WordsAsync(office.Ben)).ShouldBe(["OnlyThem", "Team", "Everybody"]);
        (await office.WordsAsync(office.Dara.Id)).ShouldBe(["OnlyThem", "Team", "Everybody"]);
        (await office.WordsAsync(office.Amara)).ShouldBe(["Team", "Everybody"]);
        (await office.WordsAsync(office.Cleo.Id)).ShouldBe(["Everybody"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_without_a_team_are_not_a_team(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var eli = new StaffMember { UserName = "eli", DisplayName = "Eli", BranchId = office.Office.People.Branch.Id };
        await using (var scope = office.Database.Scope())
        {
            scope.Db.Add(eli);
            scope.Db.Note("Colleague welcomed", eli);
            await scope.Db.SaveChangesAsync();
        }

        await office.Database.SaveAsync("Thanked", Kudos.Give(eli.Id, office.Amara, office.Kindness.Id, "Between us", KudosAudience.Team, TestClock.Start));
        (await office.WordsAsync(office.Ben)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_customers_words_hang_with_their_name_and_how_they_came_and_left(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var (talk, _, _) = await office.TalkAsync();
        await office.GiveAsync(office.Ben, office.For(office.Amara, "I never felt stupid asking.") with { Touchpoint = talk.Reference, TheirWords = true });

        var card = (await office.WallAsync(office.Cleo.Id)).Parts.Single().Cards.Single();
        (card.To, card.Customer, card.From, card.Value, card.Arrived, card.Left, card.MayWithdraw)
            .ShouldBe(("Amara", "Nadia Haddad", "Ben", "Gentleness", Feeling.Unhappy, Feeling.Delighted, false));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Weeks_begin_on_Monday_by_the_clock_of_the_readers_branch(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var monday = TestClock.Start.Date.AddDays(-(((int)TestClock.Start.DayOfWeek + 6) % 7));
        await HangAsync(office, "Monday", monday.AddHours(1));
        await HangAsync(office, "Sunday", monday.AddHours(-1));
        await HangAsync(office, "Long ago", monday.AddDays(-8));

        var parts = (await office.WallAsync(office.Ben)).Parts;
        parts.Select(part => (part.Week, part.Cards.Single().Words, part.IsWhole))
            .ShouldBe([(WallWeek.This, "Monday", true), (WallWeek.Last, "Sunday", true), (WallWeek.Earlier, "Long ago", true)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_wall_is_read_on_page_by_page_and_nothing_twice(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var many = Enumerable.Range(0, (KudosWall.PageSize * 2) + 3)
            .Select(at => Kudos.Give(office.Dara.Id, office.Ben, office.Kindness.Id, $"{at}", KudosAudience.Everybody, TestClock.Start.AddMinutes(-(at / 5)))).ToArray();
        await office.Database.SaveAsync("Thanked", many);

        var (seen, sizes, before) = (new List<string>(), new List<int>(), (Guid?)null);
        do
        {
            var page = await office.WallAsync(office.Cleo.Id, before);
            page.IsEarlier.ShouldBe(before is not null);
            page.Parts.Single().IsWhole.ShouldBeFalse();
            sizes.Add(page.Parts.Sum(part => part.Cards.Count));
            seen.AddRange(page.Parts.SelectMany(part => part.Cards).Select(card => card.Words));
            before = page.NextBefore;
        }
        while (before is not null);

        sizes.ShouldBe([KudosWall.PageSize, KudosWall.PageSize, 3]);
        seen.Order(StringComparer.Ordinal).ShouldBe(many.Select(kudos => kudos.Words).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_form_is_for_the_colleague_who_talked_with_them_unless_it_is_oneself(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var (talk, customer, complaint) = await office.TalkAsync();

        var bens = (await BlankAsync(office, office.Ben, talk.Reference, null)).Value;
        (bens.ToId, bens.About!.Words, bens.About.CustomerId).ShouldBe((office.Amara, "A new belt", customer.Id));
        bens.Colleagues.Select(colleague => colleague.Name).ShouldBe(["Amara", "Cleo", "Dara"]);

        var owned = (await BlankAsync(office, office.Ben, null, complaint.Reference)).Value;
        (owned.ToId, owned.About!.Words).ShouldBe((office.Amara, "It tore again"));

        (await BlankAsync(office, office.Amara, talk.Reference, null)).Value.ToId.ShouldBeNull();
        (await BlankAsync(office, office.Amara, null, null)).Value.About.ShouldBeNull();
        (await BlankAsync(office, office.Amara, "0000-0000", null)).Kind.ShouldBe(ResultKind.NotFound);
    }

    private static Task<Result<BlankKudos>> BlankAsync(ThankfulOffice office, Guid by, string? touchpoint, string? complaint) =>
        office.Office.AskAsync(by, (ThankYouCards cards) => cards.BlankAsync(touchpoint, complaint, CancellationToken.None));

    private static Task HangAsync(ThankfulOffice office, string words, DateTime at, KudosAudience audience = KudosAudience.Everybody) =>
        office.Database.SaveAsync("Thanked", Kudos.Give(office.Dara.Id, office.Ben, office.Kindness.Id, words, audience, at));
}
