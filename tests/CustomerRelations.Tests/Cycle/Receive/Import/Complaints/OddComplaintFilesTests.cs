using System.Text;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Complaints;

/// <summary>Files of complaints as other programs leave them.</summary>
public sealed class OddComplaintFilesTests
{
    private const string Grave = "Received,Words,Place\n2025-03-05,Nobody rang Åse back,Gräfe & Söhne\n";

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("iso-8859-1", false)]
    public async Task Letters_are_read_in_whatever_encoding_they_come(string encoding, bool marked)
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);
        var written = Encoding.GetEncoding(encoding);

        await office.BringAsync(new MemoryStream([.. marked ? written.GetPreamble() : [], .. written.GetBytes(Grave)]), "complaints.csv");

        var (_, complaint, _) = (await office.AllAsync()).Single();
        (complaint.Words, complaint.Place).ShouldBe(("Nobody rang Åse back", "Gräfe & Söhne"));
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public async Task Columns_are_told_apart_by_what_the_file_uses(string separator)
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);

        (await office.CountsAsync(Grave.Replace(",", separator, StringComparison.Ordinal))).ShouldBe("1 read, 1 created, 0 updated, 0 skipped, 0 failed");

        (await office.AllAsync()).Single().Complaint.Place.ShouldBe("Gräfe & Söhne");
    }

    [Fact]
    public async Task A_file_whose_columns_cannot_be_told_apart_says_what_is_missing()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);

        var result = await office.BringAsync(Grave.Replace(",", "~", StringComparison.Ordinal));

        result.IsDone.ShouldBeFalse();
        result.Problems.Errors.Single().ErrorMessage.ShouldStartWith("Say which column holds the day a complaint was received.");
    }

    [Fact]
    public async Task Words_of_many_lines_are_one_complaint_and_a_row_keeps_the_line_it_begins_on()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);

        var report = (await office.BringAsync("Received,Words,ID\r\n2025-03-05,\"It broke.\r\nThen, \"\"again\"\".\r\n\r\nTwice.\",1\r\nnever,Late,2\r\n")).Value;

        (await office.AllAsync()).Single().Complaint.Words.ShouldBe("It broke.\nThen, \"again\".\n\nTwice.");
        report.Problems.Single().Line.ShouldBe(6);
    }

    [Fact]
    public async Task Of_rows_that_are_too_short_or_too_long_nothing_is_lost()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);
        var head = "Received,Words," + string.Join(',', Enumerable.Range(3, 28).Select(at => $"Column {at}"));

        var report = (await office.BringAsync($"{head}\n2025-03-05,Short\n2025-03-06\n2025-03-07,Long,{string.Join(',', Enumerable.Range(3, 30))}\n")).Value;

        report.ToString().ShouldBe("3 read, 2 created, 0 updated, 0 skipped, 1 failed");
        report.Problems.Single().Sentence.ShouldBe("It does not say what they complain about.");
        (await office.AllAsync())[1].Origin.Kept!.ShouldContain("\"Column 32\":\"32\"");
        (await office.Database.ReadAsync(db => db.ImportRows.Where(row => row.Outcome == ImportOutcome.Failed).Select(row => row.Kept).SingleAsync())).ShouldBe("Received: 2025-03-06");
    }

    [Fact]
    public async Task A_day_that_is_in_no_calendar_fails_and_stands_on_the_sheet()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);

        var report = (await office.BringAsync("Received,Words\n2025-02-30,Late\n31/04/2025,Lost\n2025-03-05,Fine\n")).Value;

        report.Problems.Select(problem => $"{problem.Line} {problem.Sentence}").ShouldBe(
            ["2 “2025-02-30” is no day on which it can have been received.", "3 “31/04/2025” is no day on which it can have been received."]);
        await using var scope = office.Database.Scope();
        var run = await office.Database.ReadAsync(db => db.ImportRuns.Select(one => one.Reference).SingleAsync());
        var sheet = new StringBuilder();
        await foreach (var line in scope.Get<ImportProblems>().SheetAsync(run, CancellationToken.None))
        {
            sheet.Append(line);
        }

        sheet.ToString().ShouldContain("31/04/2025");
    }
}
