using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Complaints;

public sealed class ComplaintReturnTests
{
    private const string Three = "Received,Words,ID\n2025-03-05,One,1\n2025-03-06,Two,2\n2025-03-07,Three,3\n";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_import_that_is_taken_back_leaves_nothing_and_its_days_are_reckoned_again(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync(Three);
        await office.Database.ReadAsync(db => db.DirtyDays.ExecuteDeleteAsync());

        (await office.TakeBackAsync()).Files.ShouldBe(3);

        (await office.Database.ReadAsync(async db => (await db.Complaints.CountAsync(), await db.Matters.CountAsync(), await db.ComplaintOrigins.CountAsync()))).ShouldBe((0, 0, 0));
        (await DaysAsync(office)).ShouldBe(6, "three days of complaints and of matters");
        (await office.CountsAsync(Three)).ShouldBe("3 read, 3 created, 0 updated, 0 skipped, 0 failed");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_somebody_worked_on_stays_and_says_why(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync(Three);
        (await DaysAsync(office)).ShouldBe(6);
        await using (var scope = office.Database.Scope(office.Office.Amara.Id))
        {
            var complaint = await scope.Db.Complaints.SingleAsync(one => one.Words == "One");
            complaint.Thank("Thank you for telling us.", office.Office.Amara.Id, TestClock.Start);
            scope.Db.Note("Thanked", complaint);
            var matter = await scope.Db.Matters.SingleAsync(one => one.Goal == "Two");
            var said = office.Office.NewTouchpoint(matter, TestClock.Start);
            scope.Db.Touchpoints.Add(said);
            scope.Db.Note("Touchpoint logged", said);
            await scope.Db.SaveChangesAsync();
        }

        var taken = await office.TakeBackAsync();

        taken.Files.ShouldBe(1);
        taken.Stayed.Select(why => $"{why.Key} {why.Value}").ShouldBe(["We have spoken with them about it since. 1", "Somebody has worked on it since. 1"], ignoreOrder: true);
        (await office.AllAsync()).Select(one => one.Complaint.Words).ShouldBe(["One", "Two"]);
        (await office.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Complaints imported"))).ShouldBe(1);
    }

    private static Task<int> DaysAsync(ComplaintOffice office) =>
        office.Database.ReadAsync(db => db.DirtyDays.Select(day => new { day.Kind, day.Day }).Distinct().CountAsync());
}
