using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Outside;

public sealed class FeedbackSlotTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_complaint_from_outside_is_owned_from_the_first_minute(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        await outside.TellAsync(outside.Told());

        var complaint = await outside.ComplaintAsync();
        complaint.Words.ShouldBe("You said Friday. It is Monday.");
        var matter = await outside.Database.ReadAsync(db => db.Matters.AsNoTracking().SingleAsync());
        (matter.Id, matter.CustomerId).ShouldBe((complaint.Id, null));
        new[] { outside.Office.Amara.Id, outside.Office.Ben.Id }.ShouldContain(matter.OwnerId);
        (await outside.Database.ReadAsync(db => db.ListItems.Where(item => item.Id == complaint.ChannelId).Select(item => item.Label).SingleAsync())).ShouldBe("Our page");
        (await outside.Database.ReadAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).Select(entry => entry.ById).FirstAsync())).ShouldBe(StaffMember.SystemId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_secret_itself_is_kept_nowhere(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var path = (await outside.TakeAsync(outside.Told(), OutsideOffice.Form())).Value;

        path.ShouldNotContain(outside.Secret);
        var (kept, receipt) = await outside.Database.ReadAsync(async db => (await db.Feedback.AsNoTracking().SingleAsync(), await db.FormReceipts.AsNoTracking().SingleAsync()));
        kept.SecretHash.ShouldBe(SecretLink.HashOf(outside.Secret));
        receipt.ResultPath.ShouldBe($"/feedback/{kept.Reference}");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Posted_twice_it_is_one_complaint(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var form = OutsideOffice.Form();
        var first = await outside.TakeAsync(outside.Told(), form);
        (await outside.TakeAsync(outside.Told(), form)).Value.ShouldBe(first.Value);
        (await outside.Database.ReadAsync(db => db.Complaints.CountAsync())).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_stays_anonymous_leaves_no_name_whatever_was_typed(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        await outside.TellAsync(outside.Told() with { Name = "Ana", Contact = "0117 496 0182" });
        var kept = await outside.Database.ReadAsync(db => db.Feedback.AsNoTracking().SingleAsync());
        (kept.Name, kept.Contact).ShouldBe((null, null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_idea_is_a_suggestion_and_its_answer_stands_on_its_page(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var reference = await outside.TellAsync(outside.Told(FeedbackKind.Suggestion, "A bench beside the counter"));
        (await outside.Database.ReadAsync(db => db.Complaints.AnyAsync())).ShouldBeFalse();
        await using (var scope = outside.Database.Scope(outside.Office.Ben.Id))
        {
            var suggestion = await scope.Db.Suggestions.SingleAsync();
            suggestion.Answered(SuggestionOutcome.Done, "It stands there since Monday.", outside.Office.Ben.Id, TestClock.Start);
            scope.Db.Note("Suggestion answered", suggestion);
            await scope.Db.SaveChangesAsync();
        }

        (await outside.OpenAsync(reference))!.Answer.ShouldBe("It stands there since Monday.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Thanks_find_the_one_colleague_whom_the_name_fits(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        await outside.TellAsync(outside.Told(FeedbackKind.Thanks, "She listened.") with { Colleague = " amara " });
        await outside.TellAsync(outside.Told(FeedbackKind.Thanks, "He listened.") with { Colleague = "The man with the beard" });
        (await outside.Database.ReadAsync(db => db.KudosDrafts.OrderBy(draft => draft.Words).Select(draft => draft.ToStaffId).ToListAsync())).ShouldBe([null, outside.Office.Amara.Id]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_missing_is_asked_for_and_nothing_is_saved(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var refused = await outside.TakeAsync(new NewFeedback { MayComeBack = true }, OutsideOffice.Form());
        refused.Problems.Errors.Select(error => error.PropertyName).ShouldBe(["Kind", "BranchId", "Words", "Contact"], ignoreOrder: true);
        (await outside.TakeAsync(outside.Told() with { BranchId = Guid.CreateVersion7() }, OutsideOffice.Form())).Kind.ShouldBe(ResultKind.Invalid);
        (await outside.Database.ReadAsync(db => db.Feedback.AnyAsync())).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_long_story_has_a_short_title_and_is_kept_whole(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var story = string.Join(' ', Enumerable.Repeat("and then I waited", 200));
        await outside.TellAsync(outside.Told(words: story));
        (await outside.ComplaintAsync()).Words.Length.ShouldBeLessThanOrEqualTo(301);
        (await outside.Database.ReadAsync(db => db.Feedback.Select(told => told.Words).SingleAsync())).ShouldBe(story);
    }
}
