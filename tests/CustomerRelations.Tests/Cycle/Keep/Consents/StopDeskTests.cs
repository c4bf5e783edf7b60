using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Cycle.Keep.Consents;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Cycle.FollowUp.Messages;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Keep.Consents;

public sealed class StopDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Looking_changes_nothing_and_stopping_twice_stops_once(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        var folake = await office.KnownAsync("Folake", "folake@mail.example", ConsentPurpose.Survey, ConsentPurpose.News);
        var secret = await LinkAsync(office, folake, ConsentPurpose.News);

        (await AskAsync(office, desk => desk.OpenAsync(secret, default)))!.CanStop.ShouldBeTrue();
        (await EntriesAsync(office)).Count.ShouldBe(2);
        (await AskAsync(office, desk => desk.StopAsync(secret, default))).IsDone.ShouldBeTrue();
        (await AskAsync(office, desk => desk.StopAsync(secret, default))).IsDone.ShouldBeTrue();

        var entries = await EntriesAsync(office);
        entries.Count.ShouldBe(3);
        (entries[2].Purpose, entries[2].IsGiven, entries[2].Source, entries[2].ById).ShouldBe((ConsentPurpose.News, false, ConsentSource.Link, null));
        (await AskAsync(office, desk => desk.OpenAsync(secret, default)))!.Agreed.ShouldBe([ConsentPurpose.Survey]);
        (await office.Database.ReadAsync(db => db.WhoMayHear(ConsentPurpose.News, ConsentChannel.Email).CountAsync())).ShouldBe(0);
        (await office.Database.ReadAsync(db => db.WhoMayHear(ConsentPurpose.Survey, ConsentChannel.Email).CountAsync())).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task They_choose_what_they_hear_and_only_what_they_said_is_written(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        var folake = await office.KnownAsync("Folake", "folake@mail.example", ConsentPurpose.Survey);
        var secret = await LinkAsync(office, folake, ConsentPurpose.Service);

        await AskAsync(office, desk => desk.ChooseAsync(secret, new StopChoices { Hears = [ConsentPurpose.Greeting] }, new Submission(new string('a', 32), [1]), default));

        (await EntriesAsync(office)).Skip(1).Select(entry => (entry.Purpose, entry.IsGiven)).ShouldBe([(ConsentPurpose.Survey, false), (ConsentPurpose.Greeting, true)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_link_that_is_not_ours_opens_nothing()
    {
        await using var office = await MessageOffice.OpenAsync(DatabaseKind.Sqlite);
        foreach (var secret in new[] { null, "", "x", StopSecret.Next() })
        {
            (await AskAsync(office, desk => desk.OpenAsync(secret, default))).ShouldBeNull();
            (await AskAsync(office, desk => desk.StopAsync(secret, default))).IsDone.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Nobody_asked_is_a_no_and_a_refusal_goes_before_every_yes()
    {
        await using var office = await MessageOffice.OpenAsync(DatabaseKind.Sqlite);
        await office.KnownAsync("Not asked", "a@mail.example");
        await office.KnownAsync("Said yes", "b@mail.example", ConsentPurpose.Survey);
        await office.KnownAsync("Said yes and refuses", "c@mail.example", one => one.RefuseContact(TestClock.Start), ConsentPurpose.Survey);

        (await office.Database.ReadAsync(db => db.WhoMayHear(ConsentPurpose.Survey, ConsentChannel.Email).Select(one => one.DisplayName).ToListAsync())).ShouldBe(["Said yes"]);
        (await office.Database.ReadAsync(db => db.WhoMayHear(ConsentPurpose.Survey, ConsentChannel.Letter).CountAsync())).ShouldBe(0);
        (await office.Database.ReadAsync(db => db.WhoMayHear(ConsentPurpose.Service, ConsentChannel.Email).CountAsync())).ShouldBe(3);
    }

    private static async Task<string> LinkAsync(MessageOffice office, Customer customer, ConsentPurpose purpose)
    {
        var secret = StopSecret.Next();
        await office.WriteAsync(new OutboxMessage
        {
            CustomerId = customer.Id, Purpose = purpose, ToAddress = "folake@mail.example", Subject = "Hello", Text = Outbox.StopMark, Html = "", StopHash = StopSecret.HashOf(secret),
            StopPath = StopSecret.PathOf(secret), WrittenAt = TestClock.Start, NextTryAt = TestClock.Start,
        });
        office.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        return secret;
    }

    private static async Task<T> AskAsync<T>(MessageOffice office, Func<StopDesk, Task<T>> ask)
    {
        await using var scope = office.Database.Scope();
        return await ask(scope.Get<StopDesk>());
    }

    private static Task<List<ConsentEntry>> EntriesAsync(MessageOffice office) => office.Database.ReadAsync(db => db.ConsentEntries.AsNoTracking().OrderBy(entry => entry.At).ToListAsync());
}
