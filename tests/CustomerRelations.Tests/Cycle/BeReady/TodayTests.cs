using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using CustomerRelations.Tests.Cycle.Help.Handovers;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.BeReady;

public sealed class TodayTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_mine_and_late_or_due_today_stands_there_the_latest_first(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        await table.Database.SaveAsync("Promises made",
            PromiseOf(table, "Next week", TestClock.Start.AddDays(7)),
            PromiseOf(table, "Tonight", TestClock.Start.AddHours(8)),
            PromiseOf(table, "When it is in stock", null, "When it is in stock"),
            Promise.Make(table.Matter, "Another's", table.Ben, TestClock.Start, TestClock.Start.AddHours(1)));
        table.Database.Clock.Advance(TimeSpan.FromHours(3));

        var view = await ReadAsync(table, table.Amara);

        view.Promises.Select(promise => promise.Words).ShouldBe(["Ring her when it is tested", "Tonight"]);
        view.Promises.Select(promise => promise.IsLateAt(view.Day.Now)).ShouldBe([true, false]);
        (view.Figures.Open, view.Figures.Late, view.Figures.DueToday).ShouldBe((4, 1, 1));
        view.RingFirst.ShouldBe("Folake Adeyemi");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_hand_over_waits_with_whoever_was_asked_and_comes_back_to_whoever_offered_it(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var id = await table.OfferedAsync(table.Counter.Id);
        (await ReadAsync(table, table.Chidi.Id)).ForMe.Single().ShouldSatisfyAllConditions(
            waiting => (waiting.Goal, waiting.From, waiting.To, waiting.ToTeam).ShouldBe(("I need the mixer before the wedding", "Amara", "Counter", true)));
        (await ReadAsync(table, table.Ben)).Handovers.ShouldBeEmpty();
        (await ReadAsync(table, table.Amara)).Handovers.ShouldBeEmpty();

        await table.ReturnAsync(id, table.Chidi.Id);

        (await ReadAsync(table, table.Chidi.Id)).Handovers.ShouldBeEmpty();
        (await ReadAsync(table, table.Amara)).CameBack.Single().ReturnedWhy.ShouldBe("Not our machine");
        table.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await table.OfferedAsync(table.Ben);
        (await ReadAsync(table, table.Amara)).CameBack.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_left_cold_waits_for_a_call_unless_we_spoke_since_or_may_not(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        foreach (var (name, left) in new[] { ("Upset", 1), ("Unhappy", 2), ("So-so", 3), ("Refused", 1), ("Spoken with", 1) })
        {
            (await table.Desk.LogAsync(table.Desk.Visit(name) with { Left = left })).IsDone.ShouldBeTrue();
        }

        table.Database.Clock.Advance(TimeSpan.FromHours(1));
        await ChangeAsync(table, "Refused", customer => customer.RefuseContact(TestClock.Start));
        var spoken = await ChangeAsync(table, "Spoken with", _ => { });
        await table.Desk.LogAsync(new() { Customer = spoken, Channel = table.Desk.Office.Phone.Id, Goal = "Heard them out", Left = 4 });

        var unhappy = (await ReadAsync(table, table.Ben)).Unhappy;

        unhappy.Select(person => person.Name).ShouldBe(["Upset", "Unhappy"]);
        (unhappy[0].Channel, unhappy[0].Colleague, unhappy[0].Goal).ShouldBe(("Phone", "Amara", "A new belt"));
        table.Database.Clock.Advance(TimeSpan.FromDays(15));
        (await ReadAsync(table, table.Ben)).Unhappy.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_comes_and_what_was_said_stands_on_the_right(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var value = new ListItem { Kind = ListKind.KudosValue, Label = "Kindness", Order = 1 };
        var (today, tomorrow) = (Visit.Expect(table.Desk.Office.Branch.Id, table.Customer.Id, null, TestClock.Start.AddHours(1)), Visit.Expect(table.Desk.Office.Branch.Id, null, "A man in green", TestClock.Start.AddDays(1)));
        await table.Database.SaveAsync("A day laid out", today, tomorrow, value, CustomerFact.Tell(table.Customer.Id, FactKind.LikesToBeServed, "Answer first", "To help her", table.Amara, TestClock.Start));
        await table.Database.SaveAsync("Thanks given", Kudos.Give(table.Amara, table.Ben, value.Id, "She stayed until seven", KudosAudience.Everybody, TestClock.Start.AddMinutes(-5)));

        var view = await ReadAsync(table, table.Amara);

        var line = view.Visits.Single();
        (line.ExpectedAt, line.Who, line.Customer, line.LikesToBeServed, view.Waiting).ShouldBe((TestClock.Start.AddHours(1), "Folake Adeyemi", table.Customer.Reference, "Answer first", 0));
        view.Thanks.ShouldBe(new WordOfThanks("She stayed until seven", "Ben", false, TestClock.Start.AddMinutes(-5), null, null));
        (await ReadAsync(table, table.Ben)).Thanks.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_of_a_customer_are_theirs_and_not_of_whoever_passed_them_on(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var value = new ListItem { Kind = ListKind.KudosValue, Label = "Kindness", Order = 1 };
        await table.Database.SaveAsync("A list begun", value);
        await table.Database.SaveAsync("Thanks passed on", Kudos.PassOn(table.Amara, table.Customer.Id, table.Ben, value.Id, "She remembered my name", KudosAudience.Everybody, TestClock.Start));

        var thanks = (await ReadAsync(table, table.Amara)).Thanks!;

        (thanks.From, thanks.IsFromCustomer).ShouldBe(("Folake Adeyemi", true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Yesterday_is_told_in_figures(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        await table.Desk.LogAsync(table.Desk.Visit("Ada") with { Arrived = 2, Left = 4, Solved = Solved.Yes });
        await table.Desk.LogAsync(table.Desk.Visit("Bea") with { Arrived = 3, Left = 3, Solved = Solved.NotYet });
        await table.Desk.LogAsync(table.Desk.Visit("Cem") with { Solved = Solved.Yes, AsISeeIt = true });
        table.Database.Clock.Advance(TimeSpan.FromDays(1));

        var figures = (await ReadAsync(table, table.Amara)).Figures;

        (figures.Felt, figures.Warmer, figures.Solved, figures.Partly, figures.NotYet).ShouldBe((2, 1, 1, 0, 1));
        (figures.Due, figures.Kept).ShouldBe((1, 0));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_I_am_asked_to_do_by_tomorrow_stands_there(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var snoozed = FollowUpTask.Ask(table.Amara, "Later", TestClock.Start, TestClock.Start.AddHours(1));
        snoozed.Snooze(TestClock.Start.AddDays(1), "Away until tomorrow");
        var done = FollowUpTask.Ask(table.Amara, "Done", TestClock.Start, TestClock.Start.AddHours(1));
        done.Done(TestClock.Start);
        await table.Database.SaveAsync("Asked",
            FollowUpTask.Ask(table.Amara, "Ask how it runs", TestClock.Start, TestClock.Start.AddDays(1)),
            FollowUpTask.Ask(table.Amara, "Next week", TestClock.Start, TestClock.Start.AddDays(7)),
            FollowUpTask.Ask(table.Ben, "Another’s", TestClock.Start, TestClock.Start), snoozed, done);

        (await ReadAsync(table, table.Amara)).FollowUps.Select(task => task.Words).ShouldBe(["Ask how it runs"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_here_stands_before_who_is_expected_and_who_went_is_gone(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var branch = table.Desk.Office.Branch.Id;
        var (here, gone) = (Visit.Expect(branch, null, "A man in green", TestClock.Start.AddHours(2)), Visit.Expect(branch, null, "Ada", TestClock.Start.AddHours(1)));
        here.Arrive(TestClock.Start);
        gone.Leave(TestClock.Start);
        await table.Database.SaveAsync("A day laid out", here, gone, Visit.Expect(branch, table.Customer.Id, null, TestClock.Start.AddHours(1)));

        var view = await ReadAsync(table, table.Amara);

        view.Visits.Select(line => line.Who).ShouldBe(["A man in green", "Folake Adeyemi"]);
        (view.Waiting, view.Visits[0].IsEarlyAt(view.Day.Now)).ShouldBe((1, true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_day_stands_there_for_those_who_agreed_to_a_word(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var today = (TestClock.Start.Month, TestClock.Start.Day);
        await table.Database.SaveAsync("Days told",
            DayOf(table, "Birthday", "A card", today), DayOf(table, "Wedding day", "Deliveries", today), DayOf(table, "Name day", null, today),
            DayOf(table, "Other birthday", "A card", (today.Month, today.Day == 1 ? 2 : 1)));

        var days = (await ReadAsync(table, table.Amara)).Days;

        days.Single().ShouldBe(new DayToRemember(table.Customer.Reference, "Folake Adeyemi", null, "Birthday", "A card"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_likes_e_mail_best_is_written_to(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        await table.Database.SaveAsync("Ways told",
            new ContactPoint { CustomerId = table.Customer.Id, Kind = ContactKind.Phone, Value = "0117 496 0182", Key = "01174960182" },
            new ContactPoint { CustomerId = table.Customer.Id, Kind = ContactKind.Email, Value = "folake@mail.example", Key = "folake@mail.example", IsPreferred = true });

        var promise = (await ReadAsync(table, table.Amara)).Promises[0];

        (promise.IsWritten, promise.Email, promise.Phone).ShouldBe((true, "folake@mail.example", "01174960182"));
    }

    private static CustomerFact DayOf(HandoverTable table, string words, string? use, (int Month, int Day) day)
    {
        var fact = CustomerFact.Tell(table.Customer.Id, FactKind.Date, words, "To remember it", table.Amara, TestClock.Start, day);
        fact.MayBeUsedFor = use;
        return fact;
    }

    private static Promise PromiseOf(HandoverTable table, string words, DateTime? due, string? condition = null) =>
        Promise.Make(table.Matter, words, table.Amara, TestClock.Start, due, condition);

    private static async Task<TodayView> ReadAsync(HandoverTable table, Guid who)
    {
        await using var scope = table.Database.Scope(who, readOnly: true);
        return await scope.Get<Today>().ReadAsync(CancellationToken.None);
    }

    private static async Task<string> ChangeAsync(HandoverTable table, string name, Action<Customer> change)
    {
        await using var scope = table.Database.Scope();
        var customer = scope.Db.Customers.Single(one => one.NameKey == string.Join(' ', Keys.Words(name)));
        change(customer);
        scope.Db.Note("Asked not to ring", customer);
        await scope.Db.SaveChangesAsync();
        return customer.Reference;
    }
}
