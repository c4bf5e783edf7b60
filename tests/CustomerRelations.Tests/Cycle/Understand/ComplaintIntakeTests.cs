using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Understand;

public sealed class ComplaintIntakeTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_complaint_said_at_the_desk_is_saved_beside_its_matter_as_one_act(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Folake Adeyemi") with { Goal = "I came on the bus on Friday.", IsComplaint = true, Wanted = " My own mixer " });
        var complaint = await desk.Database.ReadAsync(db => db.Complaints.SingleAsync());
        var matter = await desk.Database.ReadAsync(db => db.Matters.SingleAsync());
        (complaint.Id, matter.OwnerId).ShouldBe((matter.Id, desk.Office.Amara.Id));
        (complaint.Words, complaint.Wanted, complaint.UnderstoodAt, complaint.ReceivedAt).ShouldBe(("I came on the bus on Friday.", "My own mixer", TestClock.Start, TestClock.Start));
        (await desk.Database.ReadAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).Select(entry => entry.Act).FirstAsync())).ShouldBe("Touchpoint logged");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_stays_anonymous_may_complain_and_what_they_want_may_stay_open(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await desk.LogAsync(desk.Visit("") with { Anonymous = true, IsComplaint = true, Wanted = " " })).IsDone.ShouldBeTrue();
        var complaint = await desk.Database.ReadAsync(db => db.Complaints.SingleAsync());
        (complaint.Wanted, complaint.UnderstoodAt).ShouldBe((null, null));
    }

    [Fact]
    public async Task Without_the_tick_there_is_no_complaint()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        await desk.LogAsync(desk.Visit("Ada") with { Wanted = "Nothing" });
        (await desk.Database.ReadAsync(db => db.Complaints.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_long_story_gives_its_beginning_as_the_title_and_ends_with_a_word()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        await desk.LogAsync(desk.Visit("Ada") with { Goal = string.Join(' ', Enumerable.Repeat("mixer", 300)), IsComplaint = true });
        var words = await desk.Database.ReadAsync(db => db.Complaints.Select(complaint => complaint.Words).SingleAsync());
        words.Length.ShouldBeLessThanOrEqualTo(ComplaintIntake.Title + 1);
        words.ShouldEndWith(" mixer…");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_second_complaint_about_a_matter_opens_the_closed_one_again(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var matter = desk.Office.NewMatter("The mixer");
        var complaint = Complaint.Receive(matter, "The mixer", TestClock.Start);
        complaint.Judge(Solved.Yes, null, null, desk.Office.Amara.Id, TestClock.Start);
        await desk.Database.SaveAsync("Complaint heard", matter, complaint);

        await HearAgainAsync(desk, matter.Id);
        await HearAgainAsync(desk, matter.Id);

        var after = await desk.Database.ReadAsync(db => db.Complaints.Include(found => found.Reopenings).SingleAsync());
        (after.ClosedAt, after.ReopenedCount, after.Words, after.Wanted).ShouldBe((null, 1, "The mixer", "A new one"));
        after.Reopenings.Single().Why.ShouldBe("It stopped again");
    }

    [Fact]
    public async Task What_they_want_has_an_end()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        var refused = await desk.LogAsync(new NewTouchpoint { Who = "Ada", Channel = desk.Office.Phone.Id, Goal = "The lamp", IsComplaint = true, Wanted = new string('x', Lengths.Words + 1) });
        refused.Problems.Errors.Single().PropertyName.ShouldBe("Wanted");
    }

    private static async Task HearAgainAsync(OpenDesk desk, Guid matterId)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        (await scope.Work.RunAsync(null, async cancel =>
        {
            var matter = await scope.Db.Matters.SingleAsync(row => row.Id == matterId, cancel);
            var said = Touchpoint.Log(matter, new TouchpointFrame(desk.Office.Amara.Id, desk.Office.Branch.Id, desk.Office.Phone.Id, TestClock.Start, TestClock.Start), new TouchpointStory("It stopped again"));
            scope.Db.Add(said);
            await scope.Get<ComplaintIntake>().ReceiveAsync(said, "A new one", cancel);
            scope.Db.Note("Touchpoint logged", said);
            return Result.Done("/");
        }, CancellationToken.None)).IsDone.ShouldBeTrue();
    }
}
