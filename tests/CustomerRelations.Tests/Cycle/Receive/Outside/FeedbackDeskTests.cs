using CustomerRelations.Cycle.CustomerFile.Erasing;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Entities;
using CustomerRelations.Office.Files;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Outside;

public sealed class FeedbackDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Their_own_yes_closes_it_and_a_no_opens_it_again_with_their_words(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var reference = await outside.TellAsync(outside.Told());

        (await JudgeAsync(outside, reference, Solved.Yes, "It hums")).IsDone.ShouldBeTrue();
        (await outside.ComplaintAsync()).ClosedAt.ShouldBe(TestClock.Start);
        (await JudgeAsync(outside, reference, Solved.Yes, "again")).Kind.ShouldBe(ResultKind.Conflict);
        outside.Database.Clock.Advance(TimeSpan.FromDays(1));
        (await JudgeAsync(outside, reference, Solved.NotYet, "It hums no more")).IsDone.ShouldBeTrue();

        var complaint = await outside.ComplaintAsync();
        (complaint.ClosedAt, complaint.Verdict, complaint.VerdictWords, complaint.ReopenedCount).ShouldBe((null, Solved.NotYet, "It hums no more", 1));
        complaint.Reopenings.Single().Why.ShouldBe("It hums no more");
        (await outside.Database.ReadAsync(db => db.Matters.AsNoTracking().SingleAsync())).Solved.ShouldBe(Solved.NotYet);
        (await outside.OpenAsync(reference))!.Steps.Select(step => step.What).ShouldContain("You said it is not put right yet");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_yes_after_it_was_taken_back_is_a_yes_and_opens_nothing_again(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var reference = await outside.TellAsync(outside.Told());
        (await outside.ActAsync(desk => desk.WithdrawAsync(reference, outside.Secret, OutsideOffice.Form(), CancellationToken.None))).IsDone.ShouldBeTrue();
        outside.Database.Clock.Advance(TimeSpan.FromDays(1));

        (await JudgeAsync(outside, reference, Solved.Yes, "It hums")).IsDone.ShouldBeTrue();

        var complaint = await outside.ComplaintAsync();
        (complaint.ClosedAt, complaint.Verdict, complaint.WithdrawnAt, complaint.ReopenedCount).ShouldBe((TestClock.Start.AddDays(1), Solved.Yes, null, 0));
        complaint.Reopenings.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Without_the_secret_there_is_nothing_and_nothing_is_done(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var reference = await outside.TellAsync(outside.Told());
        foreach (var secret in new[] { null, "", "x", SecretLink.Next(), outside.Secret[..^1] + (outside.Secret[^1] == 'A' ? "Q" : "A") })
        {
            (await outside.ActAsync(desk => desk.AddAsync(reference, secret, new FeedbackAddition { Words = "mine" }, [], OutsideOffice.Form(), CancellationToken.None))).Kind.ShouldBe(ResultKind.NotFound);
            (await outside.ActAsync(desk => desk.WithdrawAsync(reference, secret, OutsideOffice.Form(), CancellationToken.None))).Kind.ShouldBe(ResultKind.NotFound);
            (await outside.OpenAsync(reference, secret ?? "")).ShouldBeNull();
        }

        (await outside.Database.ReadAsync(db => db.FeedbackWords.AnyAsync())).ShouldBeFalse();
        (await outside.ComplaintAsync()).WithdrawnAt.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task They_add_words_and_files_and_take_it_back(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var reference = await outside.TellAsync(outside.Told());
        var letter = await outside.BringAsync("letter.txt", "You wrote Friday");
        (await outside.ActAsync(desk => desk.AddAsync(reference, outside.Secret, new FeedbackAddition { Words = " The letter you sent " }, [letter], OutsideOffice.Form(), CancellationToken.None))).IsDone.ShouldBeTrue();
        (await outside.ActAsync(desk => desk.WithdrawAsync(reference, outside.Secret, OutsideOffice.Form(), CancellationToken.None))).IsDone.ShouldBeTrue();
        (await outside.ActAsync(desk => desk.WithdrawAsync(reference, outside.Secret, OutsideOffice.Form(), CancellationToken.None))).Kind.ShouldBe(ResultKind.Conflict);

        var page = (await outside.OpenAsync(reference))!;
        page.Steps.Select(step => step.What).ShouldBe(["You told us", "You added", "You took it back"], ignoreOrder: true);
        page.Files.Single().Name.ShouldBe("letter.txt");
        page.MayWithdraw.ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_dangerous_file_is_named_and_nothing_is_added(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var reference = await outside.TellAsync(outside.Told());
        var (good, bad) = (await outside.BringAsync("letter.txt", "Friday"), await outside.BringAsync("photo.png", "<svg onload=alert(1)>"));
        var refused = await outside.ActAsync(desk => desk.AddAsync(reference, outside.Secret, new FeedbackAddition { Words = "Look" }, [good, bad], OutsideOffice.Form(), CancellationToken.None));
        refused.Problems.Errors.Single().ErrorMessage.ShouldStartWith("“photo.png” is not what its name says.");
        (await outside.Database.ReadAsync(db => db.Attachments.AnyAsync())).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Together_files_of_one_complaint_have_a_limit(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var reference = await outside.TellAsync(outside.Told());
        for (var count = 0; count < 3; count++)
        {
            var file = await outside.BringAsync($"letter{count}.txt", "Friday");
            file.Size = 9 * 1_048_576;
            var added = await outside.ActAsync(desk => desk.AddAsync(reference, outside.Secret, new FeedbackAddition(), [file], OutsideOffice.Form(), CancellationToken.None));
            added.Kind.ShouldBe(count < 2 ? ResultKind.Done : ResultKind.Invalid);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Files_that_nothing_points_at_are_swept_away_and_kept_ones_stay(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var (kept, taken, lost) = (await outside.BringAsync("a.txt", "a"), await outside.BringAsync("b.txt", "b"), await outside.BringAsync("c.txt", "c"));
        await outside.TellAsync(outside.Told(), kept, taken);
        await using var scope = outside.Database.Scope(outside.Office.Ben.Id);
        (await scope.Get<FileCabinet>().RemoveAsync((await outside.ComplaintAsync()).Reference, await scope.Db.Attachments.Where(file => file.StoredAs == taken.StoredAs).Select(file => file.Id).SingleAsync(), OutsideOffice.Form(), CancellationToken.None)).IsDone.ShouldBeTrue();

        await scope.Get<FileSweep>().SweepAsync(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(2), CancellationToken.None);

        new[] { kept, taken, lost }.Select(file => File.Exists(PathOf(outside, file))).ShouldBe([true, false, false]);
        (await scope.Db.Attachments.AsNoTracking().CountAsync(file => file.RemovedAt != null)).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_forgotten_is_forgotten_on_their_page_and_in_the_room_for_files_too(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var reference = await outside.TellAsync(outside.Told() with { MayComeBack = true, Name = "Ana", Contact = "ana@example.org" }, await outside.BringAsync("ana.txt", "Ana"));
        await outside.ActAsync(desk => desk.AddAsync(reference, outside.Secret, new FeedbackAddition { Words = "Ana again" }, [], OutsideOffice.Form(), CancellationToken.None));
        var (ana, complaint) = (outside.Office.NewCustomer("Ana Example"), await outside.ComplaintAsync());
        await outside.Database.SaveAsync("File opened", ana);
        await using var scope = outside.Database.Scope(outside.Office.Amara.Id);
        (await scope.Get<CallerDesk>().LinkAsync(complaint.Reference, new FoundCaller { File = ana.Reference }, OutsideOffice.Form(), CancellationToken.None)).IsDone.ShouldBeTrue();
        var file = await outside.Database.ReadAsync(db => db.Attachments.AsNoTracking().SingleAsync());

        (await scope.Get<CustomerEraser>().EraseAsync(ana.Reference, ErasureReason.Asked, null, CancellationToken.None)).IsDone.ShouldBeTrue();

        var kept = await outside.Database.ReadAsync(db => db.Feedback.AsNoTracking().Include(told => told.Added).SingleAsync());
        (kept.Words, kept.Name, kept.Contact, kept.Added.Single().Words).ShouldBe(("(erased)", null, null, "(erased)"));
        outside.Room.Open(file.StoredAs).ShouldBeNull();
        (await outside.OpenAsync(reference)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_idea_and_thanks_are_nothing_to_take_back_and_no_complaint_is_spoken_of(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        foreach (var what in new[] { FeedbackKind.Suggestion, FeedbackKind.Thanks })
        {
            var reference = await outside.TellAsync(outside.Told(what, "You could open on Sundays."));
            var answer = await outside.ActAsync(desk => desk.WithdrawAsync(reference, outside.Secret, OutsideOffice.Form(), CancellationToken.None));
            (answer.Kind, answer.Sentence.Contains("closed", StringComparison.Ordinal)).ShouldBe((ResultKind.Conflict, false));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_belongs_to_a_complaint_goes_to_the_file_with_it(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        await outside.TellAsync(outside.Told());
        var (ana, complaint, at) = (outside.Office.NewCustomer("Ana Example"), await outside.ComplaintAsync(), TestClock.Start);
        var matter = await outside.Database.ReadAsync(db => db.Matters.SingleAsync());
        var talk = outside.Office.NewTouchpoint(matter, at.AddMinutes(-5));
        await outside.Database.SaveAsync("Spoken", ana, talk, Promise.Make(matter, "We ring.", outside.Office.Amara.Id, at, at.AddDays(1)), Suggestion.Hear(talk, "Open on Sundays."), FollowUpTask.Ask(talk, outside.Office.Amara.Id, "Ring", at, at.AddDays(1)));

        await using var scope = outside.Database.Scope(outside.Office.Amara.Id);
        (await scope.Get<CallerDesk>().LinkAsync(complaint.Reference, new FoundCaller { File = ana.Reference }, OutsideOffice.Form(), CancellationToken.None)).IsDone.ShouldBeTrue();

        (await outside.Database.ReadAsync(db => db.Touchpoints.Select(row => row.CustomerId).SingleAsync())).ShouldBe(ana.Id);
        (await outside.Database.ReadAsync(db => db.Promises.Select(row => row.CustomerId).SingleAsync())).ShouldBe(ana.Id);
        (await outside.Database.ReadAsync(db => db.Suggestions.Select(row => row.CustomerId).SingleAsync())).ShouldBe(ana.Id);
        (await outside.Database.ReadAsync(db => db.FollowUpTasks.Select(row => row.CustomerId).SingleAsync())).ShouldBe(ana.Id);
        (await outside.Database.ReadAsync(db => db.Customers.Select(row => row.LastTouchpointAt).SingleAsync())).ShouldBe(talk.OccurredAt);
    }

    private static string PathOf(OutsideOffice outside, IncomingFile file)
    {
        using var open = outside.Room.Open(file.StoredAs);
        return open?.Name ?? "";
    }

    private static Task<Result<string>> JudgeAsync(OutsideOffice outside, string reference, Solved verdict, string words) =>
        outside.ActAsync(desk => desk.JudgeAsync(reference, outside.Secret, new FeedbackVerdict { Verdict = verdict, Feeling = 4, Words = words }, OutsideOffice.Form(), CancellationToken.None));
}
