using CustomerRelations.Cycle.CustomerFile.Complaining;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Help.Complaints;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile.Complaining;

public sealed class ComplaintCounterTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_letter_becomes_a_complaint_of_whoever_opened_it(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var said = new NewComplaint { Words = " Nobody answers my letters ", Wanted = "An answer", ChannelId = heard.Office.Phone.Id, When = "20 minutes ago" };
        var result = await ReceiveAsync(heard, heard.Folake.Reference, said);
        result.IsDone.ShouldBeTrue();
        var complaint = await heard.Database.ReadAsync(db => db.Complaints.AsNoTracking().SingleAsync(row => row.Words == "Nobody answers my letters"));
        var matter = await heard.Database.ReadAsync(db => db.Matters.AsNoTracking().SingleAsync(row => row.Id == complaint.Id));
        result.Value.ShouldBe($"/complaints/{complaint.Reference}");
        (complaint.ReceivedAt, complaint.ChannelId, complaint.Wanted, complaint.UnderstoodAt).ShouldBe((TestClock.Start.AddMinutes(-20), heard.Office.Phone.Id, "An answer", complaint.ReceivedAt));
        (matter.CustomerId, matter.OwnerId, matter.Goal).ShouldBe((heard.Folake.Id, heard.Office.Ben.Id, complaint.Words));
    }

    [Fact]
    public async Task What_is_missing_is_said_and_nothing_is_opened()
    {
        await using var heard = await HeardComplaint.AtAsync(DatabaseKind.Sqlite);
        (await ReceiveAsync(heard, heard.Folake.Reference, new NewComplaint())).Problems.Errors.Select(error => error.PropertyName).ShouldBe(["Words", "ChannelId"]);
        var said = new NewComplaint { Words = "No answer", ChannelId = heard.Office.Phone.Id };
        (await ReceiveAsync(heard, heard.Folake.Reference, said with { When = "tomorrow" })).Problems.Errors.Single().PropertyName.ShouldBe("When");
        (await ReceiveAsync(heard, "0000-0000", said)).Kind.ShouldBe(ResultKind.NotFound);
        (await heard.Database.ReadAsync(db => db.Complaints.CountAsync())).ShouldBe(1);
    }

    private static async Task<Result<string>> ReceiveAsync(HeardComplaint heard, string reference, NewComplaint said)
    {
        await using var scope = heard.Database.Scope(heard.Office.Ben.Id);
        return await scope.Get<ComplaintCounter>().ReceiveAsync(reference, said, HeardComplaint.Form(), CancellationToken.None);
    }
}
