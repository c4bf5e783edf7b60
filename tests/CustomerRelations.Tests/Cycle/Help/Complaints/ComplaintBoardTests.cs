using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

public sealed class ComplaintBoardTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Open_ones_are_counted_by_step_and_age_and_lead_to_their_list(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await AddAsync(heard, "Thanked", 5, complaint => complaint.Thank("Thank you.", heard.Office.Ben.Id, complaint.ReceivedAt));
        await AddAsync(heard, "Asked", 40, complaint => complaint.ThinkSolved(complaint.ReceivedAt.AddDays(1)));
        await AddAsync(heard, "More", 10, complaint => complaint.Judge(Solved.Partly, null, null, heard.Office.Ben.Id, complaint.ReceivedAt.AddDays(1)));
        await AddAsync(heard, "Closed", 10, complaint => complaint.Judge(Solved.Yes, null, null, heard.Office.Ben.Id, complaint.ReceivedAt.AddDays(1)));

        var board = await BoardAsync(heard);
        board.Open.ShouldBe(4);
        (board.Of(ComplaintStep.Received, ComplaintAge.New), board.Of(ComplaintStep.Thanked, ComplaintAge.Week)).ShouldBe((1, 1));
        (board.Of(ComplaintStep.Asked, ComplaintAge.Older), board.Of(ComplaintStep.MoreToDo, ComplaintAge.Month)).ShouldBe((1, 1));
        (await ListAsync(heard, new ComplaintSieve(ComplaintScope.All) { Step = ComplaintStep.Asked, Age = ComplaintAge.Older })).ShouldBe(["Asked"]);
        (await ListAsync(heard, new ComplaintSieve(ComplaintScope.Branch) { Step = ComplaintStep.Received })).ShouldBe([heard.Complaint.Words]);
        (await ListAsync(heard, new ComplaintSieve(ComplaintScope.Mine) { Step = ComplaintStep.MoreToDo })).ShouldBe([]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_heard_nothing_for_longer_than_their_branchs_policy_has_it_waits_for_a_word(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var harbour = new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" };
        await heard.Database.SaveAsync("Branch opened", harbour);
        await heard.Database.SaveAsync("Complaint policy set", new ComplaintPolicy { BranchId = harbour.Id, TellEvery = 20 });
        await AddAsync(heard, "Silent", 12, _ => { });
        await AddAsync(heard, "Told since", 12, complaint => complaint.Told(TestClock.Start.AddDays(-1)));
        await AddAsync(heard, "Silent at the harbour, where that is usual", 12, _ => { }, harbour.Id);

        (await ListAsync(heard, new ComplaintSieve(ComplaintScope.All) { Wait = ComplaintWait.Word })).ShouldBe(["Silent"]);
        (await BoardAsync(heard)).Figures.Word.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_waits_for_a_yes_or_to_be_accepted_is_listed_and_counted(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var remedy = Remedy.Offer(heard.Complaint, "A loan mixer", 9000, "GBP", TestClock.Start.AddDays(9), heard.Office.Ben.Id, TestClock.Start);
        remedy.Ask(TestClock.Start);
        var old = await AddAsync(heard, "Handed over long ago", 12, _ => { });
        await heard.Database.SaveAsync("Handed over", remedy,
            Handover.Offer(old, heard.Office.Ben.Id, null, "Please", toldCustomer: true, TestClock.Start.AddDays(-11)),
            Handover.Offer(heard.Matter, heard.Office.Ben.Id, null, "Please", toldCustomer: true, TestClock.Start));

        (await ListAsync(heard, new ComplaintSieve(ComplaintScope.Branch) { Wait = ComplaintWait.Acceptance })).ShouldBe(["Handed over long ago"]);
        (await ListAsync(heard, new ComplaintSieve(ComplaintScope.Branch) { Wait = ComplaintWait.Approval })).ShouldBe([heard.Complaint.Words]);
        var figures = (await BoardAsync(heard)).Figures;
        (figures.Acceptance, figures.Approval).ShouldBe((1, 1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_action_that_is_done_waits_for_its_check_from_the_day_that_was_set(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await heard.Database.SaveAsync("Actions asked", Action(heard, "To check", 0, done: true), Action(heard, "Not done", 0, done: false), Action(heard, "Later", 5, done: true));
        await using var scope = heard.Database.Scope(heard.Office.Amara.Id, readOnly: true);
        (await scope.Get<ComplaintBoard>().ActionsAsync(ComplaintScope.Branch, CancellationToken.None)).Select(action => (action.Words, action.Owner)).ShouldBe([("To check", "Ben")]);
        (await BoardAsync(heard)).Figures.Actions.ShouldBe(1);
    }

    private static CorrectiveAction Action(HeardComplaint heard, string words, int inDays, bool done)
    {
        var (at, day) = (TestClock.Start.AddDays(-20), DateOnly.FromDateTime(TestClock.Start).AddDays(inDays));
        var action = CorrectiveAction.Ask(CorrectiveKind.Process, words, heard.Office.Ben.Id, at.AddDays(2), day, heard.Office.Amara.Id, at);
        if (done)
        {
            action.Do(heard.Office.Ben.Id, at.AddDays(1));
        }

        return action;
    }

    private static async Task<Matter> AddAsync(HeardComplaint heard, string words, int daysAgo, Action<Complaint> go, Guid? branchId = null)
    {
        var at = TestClock.Start.AddDays(-daysAgo);
        var matter = Matter.Open(null, words, branchId ?? heard.Office.Branch.Id, heard.Office.Ben.Id, at);
        var complaint = Complaint.Receive(matter, words, at);
        go(complaint);
        await heard.Database.SaveAsync("Complaint heard", matter, complaint);
        return matter;
    }

    private static async Task<ComplaintBoardView> BoardAsync(HeardComplaint heard)
    {
        await using var scope = heard.Database.Scope(heard.Office.Amara.Id, readOnly: true);
        return await scope.Get<ComplaintBoard>().OpenAsync(ComplaintScope.All, CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> ListAsync(HeardComplaint heard, ComplaintSieve sieve)
    {
        await using var scope = heard.Database.Scope(heard.Office.Amara.Id, readOnly: true);
        return (await scope.Get<ComplaintBook>().ListAsync(sieve, null, CancellationToken.None)).Lines.Select(line => line.Words).ToList();
    }
}
