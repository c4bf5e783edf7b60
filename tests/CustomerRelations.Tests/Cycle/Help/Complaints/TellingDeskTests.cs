using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

public sealed class TellingDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_told_and_what_came_stand_side_by_side(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        (await TellAsync(heard, new NewTelling { ToldWords = "The part is ordered", ExpectBy = "in 2 hours" })).IsDone.ShouldBeTrue();
        (await heard.NowAsync()).LastToldAt.ShouldBe(TestClock.Start);
        var told = await OneAsync(heard);
        (told.Reached, told.Words, told.ExpectBy, told.CameAt).ShouldBe((true, "The part is ordered", TestClock.Start.AddHours(2), null));

        heard.Database.Clock.Advance(TimeSpan.FromHours(3));
        (await CameAsync(heard, told.Id)).IsDone.ShouldBeTrue();
        (await CameAsync(heard, told.Id)).Kind.ShouldBe(ResultKind.Conflict);
        var view = await heard.OpenAsync();
        (view.Tellings.Single().IsLate(view.Now), view.Tellings.Single().By).ShouldBe((true, "Ben"));
        view.History.Select(happened => happened.What).ShouldBe(["What we told them came, late", "Told how it stands", "Complaint received"], ignoreOrder: true);
        (await heard.ActsAsync()).ShouldBe(["Customer told", "Expectation met"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_try_tells_them_nothing_and_two_on_one_day_are_one(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await TryAsync(heard);
        await TryAsync(heard);
        (await heard.NowAsync()).LastToldAt.ShouldBeNull();
        (await heard.OpenAsync()).DaysTried.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_missing_or_cannot_be_is_said()
    {
        await using var heard = await HeardComplaint.AtAsync(DatabaseKind.Sqlite);
        (await TellAsync(heard, new NewTelling { ToldWords = " " })).Problems.Errors.Single().PropertyName.ShouldBe("ToldWords");
        (await TellAsync(heard, new NewTelling { ToldWords = "Rang", NotReached = true, ExpectBy = "Fri" })).Problems.Errors.Single().PropertyName.ShouldBe("ExpectBy");
        (await TellAsync(heard, new NewTelling { ToldWords = "Rang", ExpectBy = "some day" })).Problems.Errors.Single().PropertyName.ShouldBe("ExpectBy");
        (await TellAsync(heard, new NewTelling { ToldWords = "Rang", ToldChannelId = heard.Topic.Id })).Problems.Errors.Single().PropertyName.ShouldBe("ToldChannelId");
        (await CameAsync(heard, Guid.CreateVersion7())).Kind.ShouldBe(ResultKind.NotFound);
        await heard.JudgeAsync(Solved.Yes);
        (await TellAsync(heard, new NewTelling { ToldWords = "Rang" })).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Three_tries_on_three_days_close_it_as_not_known_and_fewer_do_not(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        for (var day = 0; day < Complaint.TriesBeforeNotKnown; day++)
        {
            var early = await CloseAsync(heard, new Closing { NotKnown = true });
            (early.Kind, (await heard.OpenAsync()).MayBeNotKnown).ShouldBe((ResultKind.Conflict, false));
            await TryAsync(heard);
            heard.Database.Clock.Advance(TimeSpan.FromDays(1));
        }

        (await heard.OpenAsync()).MayBeNotKnown.ShouldBeTrue();
        (await CloseAsync(heard, new Closing { NotKnown = true })).IsDone.ShouldBeTrue();
        var complaint = await heard.NowAsync();
        (complaint.NotKnownAt, complaint.Verdict, complaint.ClosedById).ShouldBe((TestClock.Start.AddDays(3), null, heard.Office.Ben.Id));
        (await heard.MatterNowAsync()).Solved.ShouldBeNull();

        (await heard.ReopenAsync("She rang back")).IsDone.ShouldBeTrue();
        var view = await heard.OpenAsync();
        (view.DaysTried, view.Complaint.ReopenedCount).ShouldBe((0, 1));
        view.History.Select(happened => happened.What).ShouldContain("Closed: not known, nobody could reach them");
        (await CloseAsync(heard, new Closing { NotKnown = true })).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_partly_is_closed_with_a_reason_they_know_and_stays_a_partly(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        (await CloseAsync(heard, new Closing { CloseWhy = "No part is made any more" })).Kind.ShouldBe(ResultKind.Conflict);
        await heard.JudgeAsync(Solved.Partly);
        (await CloseAsync(heard, new Closing { CloseWhy = " " })).Kind.ShouldBe(ResultKind.Invalid);
        (await CloseAsync(heard, new Closing { NotKnown = true })).Kind.ShouldBe(ResultKind.Conflict);
        (await CloseAsync(heard, new Closing { CloseWhy = "No part is made any more" })).IsDone.ShouldBeTrue();
        var complaint = await heard.NowAsync();
        (complaint.ClosedAt, complaint.ClosedWhy, complaint.Verdict).ShouldBe((TestClock.Start, "No part is made any more", Solved.Partly));
        (await heard.OpenAsync()).History.ShouldContain(new ComplaintEvent(TestClock.Start, "Closed, with a reason they know", "Ben", "No part is made any more"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_could_not_be_reached_and_says_yes_later_is_heard(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        for (var day = 0; day < Complaint.TriesBeforeNotKnown; day++)
        {
            await TryAsync(heard);
            heard.Database.Clock.Advance(TimeSpan.FromDays(1));
        }

        await CloseAsync(heard, new Closing { NotKnown = true });
        (await heard.JudgeAsync(Solved.Yes)).IsDone.ShouldBeTrue();
        var complaint = await heard.NowAsync();
        (complaint.NotKnownAt, complaint.Verdict, complaint.ClosedAt).ShouldBe((null, Solved.Yes, TestClock.Start.AddDays(3)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whether_we_see_it_as_they_do_is_kept_with_what_we_learned(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        (await FindAsync(heard, null)).Problems.Errors.ShouldAllBe(error => error.PropertyName == "Finding");
        (await FindAsync(heard, ComplaintFinding.PartlyUpheld)).IsDone.ShouldBeTrue();
        var complaint = await heard.NowAsync();
        (complaint.Finding, complaint.Lesson).ShouldBe((ComplaintFinding.PartlyUpheld, "Ask the workshop first"));
        (await heard.OpenAsync()).History.ShouldContain(happened => happened.What == "Looked into" && happened.Words == "Ask the workshop first" && happened.By == "Ben");
    }

    private static async Task<Result<string>> TellAsync(HeardComplaint heard, NewTelling told)
    {
        var version = await heard.VersionAsync();
        await using var scope = heard.Database.Scope(heard.Office.Ben.Id);
        return await scope.Get<TellingDesk>().TellAsync(heard.Complaint.Reference, told with { Version = version }, HeardComplaint.Form(), CancellationToken.None);
    }

    private static Task<Result<string>> TryAsync(HeardComplaint heard) => TellAsync(heard, new NewTelling { ToldWords = "Rang, and nobody answered", NotReached = true });

    private static async Task<Result<string>> CameAsync(HeardComplaint heard, Guid id)
    {
        var version = await heard.VersionAsync();
        await using var scope = heard.Database.Scope(heard.Office.Ben.Id);
        return await scope.Get<TellingDesk>().CameAsync(heard.Complaint.Reference, id, new ExpectationMet { Version = version }, HeardComplaint.Form(), CancellationToken.None);
    }

    private static async Task<Result<string>> CloseAsync(HeardComplaint heard, Closing closing)
    {
        var version = await heard.VersionAsync();
        await using var scope = heard.Database.Scope(heard.Office.Ben.Id);
        return await scope.Get<ClosingDesk>().CloseAsync(heard.Complaint.Reference, closing with { Version = version }, HeardComplaint.Form(), CancellationToken.None);
    }

    private static async Task<Result<string>> FindAsync(HeardComplaint heard, ComplaintFinding? finding)
    {
        var version = await heard.VersionAsync();
        await using var scope = heard.Database.Scope(heard.Office.Ben.Id);
        var found = new NewFinding { Finding = finding, Lesson = "Ask the workshop first", Version = version };
        return await scope.Get<ClosingDesk>().FindAsync(heard.Complaint.Reference, found, HeardComplaint.Form(), CancellationToken.None);
    }

    private static Task<ComplaintTelling> OneAsync(HeardComplaint heard) => heard.Database.ReadAsync(db => db.ComplaintTellings.AsNoTracking().SingleAsync());
}
