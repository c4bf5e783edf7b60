using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Complaints;

/// <summary>A file of complaints of another system becomes complaints of ours.</summary>
public sealed class ComplaintImportTests
{
    private const string Two =
        """
        Date received,Product,Complaint,Company,Submitted via,Timely response?,Consumer disputed?,Complaint ID,Shelf
        2025-03-05,Bicycle,Nobody rang back,North shop,phone,false,Yes,K-1,A7
        2025-03-06,Bicycle,,North Shop,Fax,Yes,N/A,K-2,
        """;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_becomes_a_complaint_without_a_customer_and_loses_nothing(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);

        (await office.CountsAsync(Two, isTrial: true)).ShouldBe("2 read, 2 created, 0 updated, 0 skipped, 0 failed");
        (await office.AllAsync()).ShouldBeEmpty();
        (await office.CountsAsync(Two)).ShouldBe("2 read, 2 created, 0 updated, 0 skipped, 0 failed");

        var ((matter, complaint, origin), second) = ((await office.AllAsync())[0], (await office.AllAsync())[1]);
        (matter.CustomerId, matter.OwnerId, matter.BranchId, matter.OpenedAt).ShouldBe((null, office.Office.Amara.Id, office.Office.Branch.Id, complaint.ReceivedAt));
        (complaint.Words, complaint.Product, complaint.Place, complaint.ChannelId).ShouldBe(("Nobody rang back", "Bicycle", "North shop", office.Office.Phone.Id));
        (complaint.ReceivedAt, complaint.ClosedAt, complaint.Verdict).ShouldBe((new DateTime(2025, 3, 5, 0, 0, 0, DateTimeKind.Utc), null, null));
        (origin.ExternalId, origin.WasTimely, origin.WasDisputed, origin.Kept).ShouldBe(("K-1", false, true, """{"Shelf":"A7"}"""));
        (second.Complaint.Words, second.Complaint.ChannelId, second.Origin.WasDisputed).ShouldBe(("Bicycle", null, null), "a row without words has its product for a title");
        second.Origin.Kept.ShouldBe("""{"Consumer disputed?":"N/A","Submitted via":"Fax"}""");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_complaint_is_taken_once_by_its_key_and_what_else_a_row_says_is_kept(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync(Two);

        (await office.CountsAsync(Two)).ShouldBe("2 read, 0 created, 0 updated, 2 skipped, 0 failed");
        (await office.CountsAsync(Two.Replace("Nobody rang back", "Nobody rang back twice"))).ShouldBe("2 read, 0 created, 0 updated, 2 skipped, 0 failed");
        (await office.CountsAsync(Two.Replace("2025-03-05", "2025-04-05"))).ShouldBe("2 read, 1 created, 0 updated, 1 skipped, 0 failed");

        (await office.AllAsync()).Count.ShouldBe(3, "the same key of another day is another complaint");
        var kept = await office.Database.ReadAsync(db => db.ImportRows.Where(row => row.Kept != null).Select(row => row.Kept!).ToListAsync());
        kept.Single().ShouldContain("Complaint: Nobody rang back twice");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Without_a_key_the_row_itself_is_known_again(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        const string file = "Received,Words\n2025-03-05,The lock broke\n2025-03-05,The lock broke\n2025-03-06,The lock broke\n";

        (await office.CountsAsync(file, isTrial: true)).ShouldBe("3 read, 2 created, 0 updated, 1 skipped, 0 failed");
        (await office.CountsAsync(file)).ShouldBe("3 read, 2 created, 0 updated, 1 skipped, 0 failed");
        (await office.CountsAsync(file)).ShouldBe("3 read, 0 created, 0 updated, 3 skipped, 0 failed");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_answer_closes_it_only_where_the_map_says_so_and_never_with_a_verdict(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        const string file = "Date received,Issue,Date sent to company,Company response to consumer,Consumer disputed?,Complaint ID\n"
            + "2025-03-05,Lost,2025-03-07,Closed with explanation,Yes,1\n2025-03-05,Lost,2025-03-07,In progress,,2\n2025-03-05,Lost,2025-03-01,Closed,No,3\n";

        var report = (await office.BringAsync(file, ComplaintOffice.ConsumerMap)).Value;

        var all = (await office.AllAsync()).ConvertAll(one => one.Complaint);
        all.ShouldAllBe(complaint => complaint.Verdict == null && complaint.ReopenedCount == 0);
        all.Select(complaint => complaint.ClosedWhy).ShouldBe(["Closed with explanation", null, "Closed"]);
        all.Select(complaint => complaint.ClosedAt?.Day).ShouldBe([7, null, 5], "it was not closed before it was received");
        report.Problems.Select(problem => problem.Sentence).ShouldBe(["It was sent on before it was received; both days are kept as they stand."]);
        all.ForEach(complaint => complaint.ThankedAt.ShouldBeNull());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_the_customer_said_is_their_verdict(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        await office.CountsAsync("Eingang;Beschwerde;Zufrieden;Erledigt am;Bedankt am;Schweregrad\n05.03.2025;Falsche Farbe;ja;09.03.2025;06.03.2025;hoch\n05.03.2025;Falsche Größe;nein;;;\n");

        var ((matter, yes, _), (_, no, _)) = ((await office.AllAsync())[0], (await office.AllAsync())[1]);
        (yes.Verdict, yes.ClosedAt?.Day, yes.ThankedAt?.Day, yes.Severity, matter.Solved).ShouldBe((Solved.Yes, 9, 6, ComplaintSeverity.Grave, Solved.Yes));
        (no.Verdict, no.ClosedAt, no.ThankedAt).ShouldBe((Solved.NotYet, null, null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_complained_is_linked_when_they_have_a_file(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        var maya = office.Office.NewCustomer("Maya Chen");
        maya.ContactPoints.Add(new ContactPoint { CustomerId = maya.Id, Kind = ContactKind.Email, Value = "maya@mail.example", Key = "maya@mail.example" });
        await office.Database.SaveAsync("Welcomed", maya);

        await office.CountsAsync($"Received,Words,Customer,E-mail,Customer ID\n2025-03-05,One,Maya Chen,Maya@mail.example,\n2025-03-05,Two,,,{maya.Reference}\n2025-03-05,Three,Jan Nowak,maya@mail.example,\n2025-03-05,Four,Maya Chen,,\n");

        var all = await office.AllAsync();
        all.Select(one => one.Matter.CustomerId).ShouldBe([maya.Id, maya.Id, null, null]);
        all[2].Origin.Kept.ShouldBe("""{"Customer":"Jan Nowak","E-mail":"maya@mail.example"}""");
        all[3].Origin.Kept.ShouldBe("""{"Customer":"Maya Chen"}""", "two may have one name");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_longer_than_their_place_are_kept_as_a_whole(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        var words = string.Join(' ', Enumerable.Repeat("It broke again.", 400));

        await office.CountsAsync($"Received,Words\n2025-03-05,{words}\n");

        var (_, complaint, origin) = (await office.AllAsync()).Single();
        complaint.Words.ShouldBe(words[..Lengths.Words].Trim());
        origin.Kept!.ShouldContain(words);
    }

    [Theory]
    [InlineData("Name,E-mail\nMaya,maya@mail.example\n", "Say which column holds the day a complaint was received.")]
    [InlineData("Received,Shelf\n2025-03-05,12\n", "Say which column holds the customer’s words, or what it is about.")]
    [InlineData("Received,Words\n5/9/2025,Late\n", "Nobody can tell whether it writes the day or the month first")]
    [InlineData("Received,Words\n", "no complaint stands below it")]
    [InlineData("", "There is nothing in this file.")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN:Maya\nEND:VCARD\n", "This is a file of contacts.")]
    public async Task What_cannot_be_read_says_why(string file, string why)
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);

        var result = await office.BringAsync(file);

        result.IsDone.ShouldBeFalse();
        result.Problems.Errors.Single().ErrorMessage.ShouldContain(why);
    }

    [Fact]
    public async Task Days_are_read_as_the_map_or_the_other_days_say()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);
        const string dayFirst = """[{"Heading":"Received","Field":"ReceivedOn","Label":"day first"},{"Heading":"Words","Field":"Words"}]""";

        await office.CountsAsync("Received,Words\n5/9/2025,One\n5/29/2025,Two\n");
        await office.CountsAsync("Received,Words\n05-09-2025,Three\n29-05-2025,Four\n");
        await office.CountsAsync("Received,Words\n5/9/2025,Five\n", dayFirst);
        await office.CountsAsync("Received,Words\n2025-05-09T23:30:00-04:00,Six\n");

        (await office.AllAsync()).Select(one => $"{one.Complaint.Words} {one.Complaint.ReceivedAt:MM-dd HH:mm}")
            .ShouldBe(["One 05-08 23:00", "Two 05-28 23:00", "Three 09-04 23:00", "Four 05-28 23:00", "Five 09-04 23:00", "Six 05-10 03:30"], "a day begins when it begins at the branch");
    }

    [Fact]
    public async Task A_row_that_cannot_be_a_complaint_is_named_and_kept()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);

        var report = (await office.BringAsync("Received,Words,Shelf\nyesterday,Late,A1\n2025-03-05,,A2\n2999-01-01,Soon,A3\n2025-03-05,Fine,A4\n")).Value;

        report.ToString().ShouldBe("4 read, 1 created, 0 updated, 0 skipped, 3 failed");
        report.Problems.Select(problem => problem.Sentence).ShouldBe(
            ["“yesterday” is no day on which it can have been received.", "It does not say what they complain about.", "It cannot have been received on “2999-01-01”."]);
        (await office.Database.ReadAsync(db => db.ImportRows.OrderBy(row => row.Line).Select(row => row.Kept).FirstAsync())).ShouldBe("Received: yesterday\nWords: Late\nShelf: A1");
    }
}
