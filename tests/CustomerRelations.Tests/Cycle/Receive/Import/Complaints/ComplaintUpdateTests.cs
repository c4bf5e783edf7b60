using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Complaints;

/// <summary>A later file changes what an earlier one brought, and nothing that was written here since.</summary>
public sealed class ComplaintUpdateTests
{
    private const string Before = "Date received,Issue,Company,Desired outcome,Company response to consumer,Timely response?,Shelf,Complaint ID\n"
        + "2025-03-05,Lost,North shop,A new lamp,In progress,Yes,A7,K-1\n2025-03-06,Late,North shop,,In progress,Yes,A8,K-2\n";

    private const string After = "Date received,Issue,Company,Desired outcome,Company response to consumer,Timely response?,Shelf,Complaint ID\n"
        + "2025-03-05,Lost,South shop,My money,Closed with explanation,No,B1,K-1\n2025-03-06,Late,North shop,,In progress,Yes,A8,K-2\n2025-03-07,New,North shop,,,,,K-3\n";

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_later_file_says_is_written_and_the_history_says_so(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync(Before, ComplaintOffice.ConsumerMap);

        (await office.UpdatesAsync(After, isTrial: true, ComplaintOffice.ConsumerMap)).ShouldBe("3 read, 1 created, 1 updated, 1 skipped, 0 failed");
        (await office.UpdatesAsync(After, map: ComplaintOffice.ConsumerMap)).ShouldBe("3 read, 1 created, 1 updated, 1 skipped, 0 failed");
        (await office.UpdatesAsync(After, map: ComplaintOffice.ConsumerMap)).ShouldBe("3 read, 0 created, 0 updated, 3 skipped, 0 failed", "it says nothing that it did not say before");

        var (_, complaint, origin) = await office.OneAsync("K-1");
        (complaint.Place, complaint.Wanted, complaint.ClosedWhy, complaint.Verdict).ShouldBe(("South shop", "My money", "Closed with explanation", null));
        (complaint.ClosedAt?.Day, origin.Response, origin.WasTimely, origin.Kept).ShouldBe((5, "Closed with explanation", false, """{"Shelf":"B1"}"""));
        var act = await office.Database.ReadAsync(db => db.Changes.SingleAsync(entry => entry.SubjectId == complaint.Id));
        (act.Act, act.ById, act.FieldNames).ShouldBe((ComplaintOrigin.ChangedAct, office.Office.Amara.Id, "Place,Wanted,ClosedAt,ClosedWhy,ClosedById"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_written_here_since_stays_and_the_row_is_named(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync(Before, ComplaintOffice.ConsumerMap);
        await office.ChangeAsync("K-1", complaint =>
        {
            complaint.Wanted = "A call from the owner";
            complaint.ThinkSolved(office.Database.Clock.Now);
        });

        var report = (await office.BringAsync(After, ComplaintOffice.ConsumerMap, duplicates: ImportDuplicates.Update)).Value;

        var (_, complaint, _) = await office.OneAsync("K-1");
        (complaint.Wanted, complaint.Place, complaint.ClosedAt).ShouldBe(("A call from the owner", "South shop", null));
        report.Problems.Single().Sentence.ShouldBe("What they want was written here since, and stays. The file says that it is closed; somebody works on it here, and it stays open.");
        (await office.BringAsync(After.Replace("South shop", "North shop").Replace("Lost", "Lost "), ComplaintOffice.ConsumerMap, duplicates: ImportDuplicates.Update)).Value.Problems.Count.ShouldBe(1, "a row of which nothing may be written is named too");
        (await office.Database.ReadAsync(db => db.ImportRows.Where(row => row.Kept != null).OrderBy(row => row.Id).Select(row => row.Kept!).FirstAsync())).ShouldContain("My money");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_later_file_wrote_is_taken_back_and_then_the_first_file_too(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync(Before, ComplaintOffice.ConsumerMap);
        await office.UpdatesAsync(After, map: ComplaintOffice.ConsumerMap);

        var back = await office.TakeBackAsync();

        (back.Files, back.Updates, back.Stayed.Count).ShouldBe((1, 1, 0));
        var (_, complaint, origin) = await office.OneAsync("K-1");
        (complaint.Place, complaint.Wanted, complaint.ClosedAt, complaint.ClosedWhy).ShouldBe(("North shop", "A new lamp", null, null));
        (origin.Response, origin.WasTimely, origin.Kept).ShouldBe(("In progress", true, """{"Shelf":"A7"}"""));
        (await office.TakeBackAsync(first: true)).Files.ShouldBe(2);
        (await office.AllAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_somebody_changed_after_the_file_stays_when_it_is_taken_back(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync(Before, ComplaintOffice.ConsumerMap);
        await office.UpdatesAsync(After, map: ComplaintOffice.ConsumerMap);
        await office.ChangeAsync("K-1", complaint => complaint.Wanted = "An apology");

        (await office.TakeBackAsync(first: true)).Stayed.Single().Key.ShouldBe("A later file has changed it since.");
        (await office.TakeBackAsync()).Updates.ShouldBe(1);

        var (_, complaint, _) = await office.OneAsync("K-1");
        (complaint.Wanted, complaint.Place).ShouldBe(("An apology", "North shop"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_words_come_later_and_an_empty_cell_takes_nothing_away(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        const string head = "Date received,Issue,Consumer complaint narrative,Company,Complaint ID\n";
        await office.CountsAsync(head + "2025-03-05,Lost,,North shop,K-1\n", ComplaintOffice.ConsumerMap);

        await office.UpdatesAsync(head + "2025-03-05,Lost,They lost my lamp,,K-1\n", map: ComplaintOffice.ConsumerMap);
        (await office.UpdatesAsync(head + "2025-03-05,Lost,,,K-1\n2025-03-05,Lost,Twice,,K-1\n", map: ComplaintOffice.ConsumerMap)).ShouldBe("2 read, 0 created, 0 updated, 2 skipped, 0 failed");

        var (matter, complaint, _) = await office.OneAsync("K-1");
        (complaint.Words, matter.Goal, complaint.Place).ShouldBe(("They lost my lamp", "They lost my lamp", "North shop"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_was_forgotten_is_not_written_down_again(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync(Before, ComplaintOffice.ConsumerMap);
        var maya = office.Office.NewCustomer("Maya Chen");
        await office.Database.SaveAsync("Welcomed", maya);
        await office.ChangeAsync("K-1", _ => { }, matter => matter.IsOf(maya.Id));
        DateTime? now = office.Database.Clock.Now;
        await office.Database.ReadAsync(db => db.Customers.Where(one => one.Id == maya.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ErasedAt, now)));

        (await office.UpdatesAsync(After, map: ComplaintOffice.ConsumerMap)).ShouldBe("3 read, 1 created, 0 updated, 2 skipped, 0 failed");

        (await office.OneAsync("K-1")).Complaint.Place.ShouldBe("North shop");
        (await office.Database.ReadAsync(db => db.ImportRows.CountAsync(row => row.Kept != null))).ShouldBe(0, "what the row says of them is not kept either");
    }
}
