using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

public sealed class ComplaintDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_thank_you_is_kept_with_its_words_and_whoever_said_it(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        (await heard.ThankAsync("  Thank you for telling us. Ben ")).Value.ShouldBe($"/complaints/{heard.Complaint.Reference}");
        var complaint = await heard.NowAsync();
        (complaint.ThankWords, complaint.ThankedById, complaint.ThankedAt).ShouldBe(("Thank you for telling us. Ben", heard.Office.Ben.Id, TestClock.Start));
        (await heard.ActsAsync()).ShouldBe(["Complaint thanked"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_first_thank_you_stands(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await heard.ThankAsync("Thank you.");
        (await heard.ThankAsync("Thanks from me too.")).Kind.ShouldBe(ResultKind.Conflict);
        (await heard.NowAsync()).ThankWords.ShouldBe("Thank you.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_they_want_is_kept_with_what_it_is_about_and_what_it_did(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var understood = new Understanding
        {
            Wanted = " My own mixer. ", TopicId = heard.Topic.Id, HarmId = heard.Harm.Id, Severity = ComplaintSeverity.Serious, ToldOthers = true, Version = heard.Complaint.Version,
        };
        (await heard.ActAsync((desk, reference) => desk.UnderstandAsync(reference, understood, HeardComplaint.Form(), CancellationToken.None))).IsDone.ShouldBeTrue();
        var complaint = await heard.NowAsync();
        (complaint.Wanted, complaint.TopicId, complaint.HarmId).ShouldBe(("My own mixer.", heard.Topic.Id, heard.Harm.Id));
        (complaint.Severity, complaint.ToldOthers, complaint.UnderstoodAt).ShouldBe((ComplaintSeverity.Serious, true, TestClock.Start));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_entry_of_another_list_is_not_taken(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var understood = new Understanding { Wanted = "My mixer", TopicId = heard.Harm.Id, Version = heard.Complaint.Version };
        var refused = await heard.ActAsync((desk, reference) => desk.UnderstandAsync(reference, understood, HeardComplaint.Form(), CancellationToken.None));
        refused.Problems.Errors.Single().PropertyName.ShouldBe(nameof(Understanding.TopicId));
        (await heard.NowAsync()).Wanted.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task That_we_think_it_is_put_right_closes_nothing(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var thought = new ThoughtSolved { Version = heard.Complaint.Version };
        (await heard.ActAsync((desk, reference) => desk.ThinkSolvedAsync(reference, thought, HeardComplaint.Form(), CancellationToken.None))).IsDone.ShouldBeTrue();
        var complaint = await heard.NowAsync();
        (complaint.ThinkSolvedAt, complaint.ClosedAt).ShouldBe((TestClock.Start, null));
        (await heard.MatterNowAsync()).Solved.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Their_yes_closes_it_and_the_matter_hears_it(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        (await heard.JudgeAsync(Solved.Partly)).IsDone.ShouldBeTrue();
        (await heard.NowAsync()).ClosedAt.ShouldBeNull();
        (await heard.JudgeAsync(Solved.Yes)).IsDone.ShouldBeTrue();
        var (complaint, matter) = (await heard.NowAsync(), await heard.MatterNowAsync());
        (complaint.ClosedAt, complaint.VerdictFeeling, complaint.VerdictWords).ShouldBe((TestClock.Start, Feeling.Pleased, "It hums again"));
        (matter.Solved, matter.SolvedSaidBy, matter.SolvedAt).ShouldBe((Solved.Yes, SaidBy.Customer, TestClock.Start));
        (await heard.ActsAsync()).ShouldBe(["Complaint judged", "Complaint judged"]);
        (await heard.JudgeAsync(Solved.Yes)).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_yes_that_is_taken_back_opens_it_again(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await heard.JudgeAsync(Solved.Yes);
        (await heard.JudgeAsync(Solved.NotYet)).IsDone.ShouldBeTrue();
        var complaint = await heard.NowAsync();
        (complaint.ClosedAt, complaint.ReopenedCount, complaint.Reopenings.Single().Verdict).ShouldBe((null, 1, Solved.Yes));
        (await heard.MatterNowAsync()).Solved.ShouldBe(Solved.NotYet);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_write_a_verdict_at_once_one_is_heard_and_one_is_told(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var version = heard.Complaint.Version;
        var answers = await Task.WhenAll(new[] { Solved.Yes, Solved.NotYet }.Select(verdict => Task.Run(() => heard.JudgeAsync(verdict, version))));
        answers.Count(answer => answer.IsDone).ShouldBe(1);
        answers.Count(answer => answer.Kind == ResultKind.Conflict).ShouldBe(1);
        (await heard.ActsAsync()).Count.ShouldBe(1);
        (await heard.NowAsync()).Verdict.ShouldBe(answers[0].IsDone ? Solved.Yes : Solved.NotYet);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_a_closed_complaint_is_opened_again_and_with_a_reason(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        (await heard.ReopenAsync("It stopped again")).Kind.ShouldBe(ResultKind.Conflict);
        await heard.JudgeAsync(Solved.Yes);
        (await heard.ReopenAsync(" ")).Kind.ShouldBe(ResultKind.Invalid);
        (await heard.ReopenAsync("It stopped again")).IsDone.ShouldBeTrue();
        var (complaint, matter) = (await heard.NowAsync(), await heard.MatterNowAsync());
        (complaint.ClosedAt, complaint.Verdict, complaint.Reopenings.Single().Why).ShouldBe((null, null, "It stopped again"));
        (matter.Solved, matter.SolvedAt).ShouldBe((null, null));
    }

    [Fact]
    public async Task What_is_missing_is_said_field_by_field()
    {
        await using var heard = await HeardComplaint.AtAsync(DatabaseKind.Sqlite);
        (await heard.ThankAsync(" ")).Problems.Errors.Single().PropertyName.ShouldBe("ThankWords");
        (await heard.JudgeAsync(Solved.NotAsked)).Problems.Errors.Single().PropertyName.ShouldBe("Verdict");
        var nothing = new Understanding { Severity = (ComplaintSeverity)9, Version = heard.Complaint.Version };
        var refused = await heard.ActAsync((desk, reference) => desk.UnderstandAsync(reference, nothing, HeardComplaint.Form(), CancellationToken.None));
        refused.Problems.Errors.Select(error => error.PropertyName).ShouldBe(["Wanted", "Severity"]);
    }

    [Fact]
    public async Task A_complaint_that_is_not_there_is_not_found()
    {
        await using var heard = await HeardComplaint.AtAsync(DatabaseKind.Sqlite);
        (await heard.ActAsync((desk, _) => desk.ThankAsync("0000-0000", new ThankYou { ThankWords = "Thank you." }, HeardComplaint.Form(), CancellationToken.None)))
            .Kind.ShouldBe(ResultKind.NotFound);
    }
}
