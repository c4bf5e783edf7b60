using System.Data;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

public sealed class ComplaintFolderTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_fresh_complaint_lies_on_one_table_and_was_told_once(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var view = await heard.OpenAsync();
        (view.Complaint.Words, view.Customer!.DisplayName, view.Owner, view.Channel).ShouldBe(("You said Friday. I came on the bus on Friday.", "Folake Adeyemi", "Amara", "Phone"));
        (view.MatterReference, view.StoryTold, view.IsOpen).ShouldBe((heard.Matter.Reference, 1, true));
        view.Tables.ShouldBe(["Amara"]);
        view.History.Select(happened => (happened.What, happened.By)).ShouldBe([("Complaint received", "Amara")]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Hand_overs_promises_remedies_verdicts_and_openings_tell_its_history(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await PassToBenAsync(heard);
        heard.Database.Clock.Advance(TimeSpan.FromHours(3));
        await heard.ThankAsync("Thank you.");
        await heard.JudgeAsync(Solved.Yes);
        heard.Database.Clock.Advance(TimeSpan.FromHours(1));
        await heard.ReopenAsync("It stopped again");

        var view = await heard.OpenAsync();
        view.Tables.ShouldBe(["Amara", "Ben"]);
        view.StoryTold.ShouldBe(2);
        view.ThankedBy.ShouldBe("Ben");
        view.Promises.Select(promise => (promise.Words, promise.Owner, promise.State)).ShouldBe([("Ring her, either way", "Amara", PromiseState.Late)]);
        view.History.Select(happened => happened.What).ShouldBe(
        [
            "Opened again", "Thanked", "Verdict: yes, it is put right", "Remedy asked for, above the limit", "Moved from Amara to Ben", "Offered to Ben", "Complaint received",
        ], ignoreOrder: true);
        view.History[0].ShouldBe(new ComplaintEvent(TestClock.Start.AddHours(4), "Opened again", "Ben", "It stopped again"));
        view.History[^1].What.ShouldBe("Complaint received");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_retired_cause_that_was_chosen_is_offered_still(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var old = new ListItem { Kind = ListKind.RootCause, Label = "An old cause", Order = 2 };
        old.Retire(TestClock.Start);
        var matter = heard.Office.NewMatter("The lamp flickers");
        var complaint = Complaint.Receive(matter, matter.Goal, TestClock.Start);
        complaint.RootCauseId = old.Id;
        await heard.Database.SaveAsync("Complaint heard", old, matter, complaint);

        await using var scope = heard.Database.Scope(heard.Office.Amara.Id, readOnly: true);
        var view = (await scope.Get<ComplaintFolder>().OpenAsync(complaint.Reference, CancellationToken.None)).Value;
        view.Causes.Select(choice => choice.Name).ShouldBe(["An old cause", "A date promised without asking"]);
        (view.Customer, view.Addressed, view.TouchpointReference, view.Channel).ShouldBe((null, null, null, ""));
    }

    [Fact]
    public async Task What_is_no_reference_of_a_complaint_is_not_found()
    {
        await using var heard = await HeardComplaint.AtAsync(DatabaseKind.Sqlite);
        await using var scope = heard.Database.Scope(heard.Office.Amara.Id, readOnly: true);
        foreach (var reference in new[] { "0000-0000", heard.Matter.Reference, "nothing", null })
        {
            (await scope.Get<ComplaintFolder>().OpenAsync(reference, CancellationToken.None)).Kind.ShouldBe(ResultKind.NotFound);
        }
    }

    [Fact]
    public async Task The_one_question_for_its_rows_is_good_T_SQL()
    {
        using var wide = new DataTable();
        Enumerable.Range(0, 200).ToList().ForEach(_ => wide.Columns.Add());
        var server = new NoServer(wide);
        await using var db = TSql.Open(server);
        var (clock, board) = (new TestClock(), new Noticeboard(new TestClock()));

        (await new ComplaintFolder(db, new LabelBook(db, board), new OpeningTimes(db, board), new ComplaintPolicies(db, board), clock).OpenAsync("7K3M-9QXD", CancellationToken.None)).Kind.ShouldBe(ResultKind.NotFound);

        TSql.ShouldParse(server.Asked.Single());
    }

    private static async Task PassToBenAsync(HeardComplaint heard)
    {
        var handover = Handover.Offer(heard.Matter, heard.Office.Ben.Id, null, "She should hear one voice.", toldCustomer: true, TestClock.Start.AddMinutes(1));
        handover.StoryRepeated = true;
        handover.Accept(heard.Office.Ben.Id, TestClock.Start.AddMinutes(2));
        var remedy = Remedy.Offer(heard.Complaint, "A loan mixer", 9000, "GBP", TestClock.Start.AddDays(1), heard.Office.Ben.Id, TestClock.Start.AddMinutes(3));
        remedy.Ask(TestClock.Start.AddMinutes(3));
        await heard.Database.SaveAsync(
            "Handed over", handover, remedy, Promise.Make(heard.Matter, "Ring her, either way", heard.Office.Amara.Id, TestClock.Start, TestClock.Start.AddHours(2)));
    }
}
