using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Remedies;

public sealed class ApprovalTrayTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_longest_waiting_stands_first_page_by_page(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var start = TestClock.Start;
        await office.Office.Database.SaveAsync("Remedies asked for", [.. Enumerable.Range(0, ApprovalTray.PageSize + 1).Select(hour => Asked(office, $"{hour}", start.AddHours(hour)))]);

        var first = await OpenAsync(office, false, null);
        var second = await OpenAsync(office, false, first.NextAfter);

        first.Waiting.Select(card => card.Remedy.Words).ShouldBe(Enumerable.Range(0, ApprovalTray.PageSize).Select(hour => $"{hour}"));
        second.Waiting.ShouldHaveSingleItem().Remedy.Words.ShouldBe($"{ApprovalTray.PageSize}");
        (first.IsLater, second.IsLater, second.NextAfter).ShouldBe((false, true, null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_card_says_who_asks_since_when_and_whether_it_is_mine_to_decide(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.OfferAsync(office.Ben, office.New("75"));
        await office.AskedAsync("430");
        office.Office.Database.Clock.Advance(TimeSpan.FromDays(1));

        var card = (await OpenAsync(office, false, null)).Waiting.ShouldHaveSingleItem();

        (card.Asks, card.Customer, card.Complaint, card.DaysWaiting, card.DueIsOver, card.IsOwn).ShouldBe(("Ben", "Folake Adeyemi", "You said Friday.", 1, false, false));
        ($"{card.Cost}", $"{card.Used}", card.NotMine).ShouldBe(("£430.00", "£75.00", "Above your own limit of £500. Somebody with more room decides."));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_branch_s_stand_only_among_all(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var harbour = new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" };
        await office.Office.Database.SaveAsync("Branch opened", harbour);
        var matter = Matter.Open(null, "The lamp", harbour.Id, office.Ben, TestClock.Start);
        var complaint = Complaint.Receive(matter, "It is dark.", TestClock.Start);
        var remedy = Remedy.Offer(complaint, "A new lamp", 200_00, "EUR", TestClock.Start.AddDays(1), office.Ben, TestClock.Start);
        remedy.Ask(TestClock.Start);
        await office.Office.Database.SaveAsync("Complaint received", complaint, matter, remedy);

        (await OpenAsync(office, false, null)).Waiting.ShouldBeEmpty();
        (await OpenAsync(office, true, null)).Waiting.ShouldHaveSingleItem().Customer.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_decided_stands_below_for_seven_days(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.DeclineAsync(office.Farid, await office.AskedAsync(), "Too much");
        var decided = (await OpenAsync(office, false, null)).Decided.ShouldHaveSingleItem();
        (decided.Decider, decided.Remedy.DeclinedWhy).ShouldBe(("Farid", "Too much"));
        office.Office.Database.Clock.Advance(TimeSpan.FromDays(8));
        (await OpenAsync(office, false, null)).Decided.ShouldBeEmpty();
    }

    private static Remedy Asked(RemedyOffice office, string words, DateTime at)
    {
        var remedy = Remedy.Offer(office.Complaint, words, 100_00, "GBP", at.AddDays(3), office.Ben, at);
        remedy.Ask(at);
        return remedy;
    }

    private static Task<ApprovalPage> OpenAsync(RemedyOffice office, bool all, Guid? after) =>
        office.Office.AskAsync(office.Farid, (ApprovalTray tray) => tray.OpenAsync(all, after, CancellationToken.None));
}
