using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class NewsDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Who_asked_is_told_once_what_changed(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        (await office.TellAsync()).Sentence.ShouldStartWith("It is not done yet");
        await office.DoAsync();
        (await office.OpenAsync()).ToTell.Single().Customer.ShouldBe("Folake Adeyemi");
        office.Later(1);

        (await office.TellAsync()).IsDone.ShouldBeTrue();
        (await office.TellAsync()).Sentence.ShouldBe("They were told before.");

        var view = await office.OpenAsync();
        (view.Asked, view.Told, view.ToTell.Count, view.LastTold.Single().ToldBy).ShouldBe((1, 1, 0, "Ben"));
        var telling = await office.Office.Database.ReadAsync(db => db.ComplaintTellings.AsNoTracking().SingleAsync());
        (telling.ComplaintId, telling.Words, telling.Reached).ShouldBe((office.Complaint.Id, "The form shows the calendar now.", true));
        (await office.NowAsync()).LastToldAt.ShouldBe(TestClock.Start.AddDays(1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_complaint_that_did_not_ask_for_it_is_not_told(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        await office.DoAsync();
        var other = await office.HearAsync(1, office.Cause.Id);
        (await office.TellAsync(other.Reference)).Kind.ShouldBe(ResultKind.NotFound);
        (await office.TellAsync("nothing")).Kind.ShouldBe(ResultKind.NotFound);
    }
}
