using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Complaints;

/// <summary>The public export of consumer complaints, and files that mean no good, which stand outside the repository.</summary>
public sealed class ConsumerComplaintsTests
{
    [WithSamples]
    public async Task The_public_export_is_taken_to_the_last_row_once_and_back()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);

        var report = await BringAsync(office, "cfpb/cfpb_complaints_dev.csv", ComplaintOffice.ConsumerMap);

        report.ToString().ShouldBe("8825 read, 8825 created, 0 updated, 0 skipped, 0 failed");
        report.Problems.Count(problem => problem.Sentence.StartsWith("It was sent on before", StringComparison.Ordinal)).ShouldBe(12);
        var all = await office.AllAsync();
        (all.Count, all.Count(one => one.Origin.WasTimely == false), all.Count(one => one.Origin.WasTimely is null)).ShouldBe((8825, 40, 0));
        (all.Count(one => one.Origin.WasDisputed == true), all.Count(one => one.Origin.WasDisputed == false)).ShouldBe((135, 496));
        var places = all.Select(one => one.Complaint.Place!).ToList();
        (places.Distinct(StringComparer.Ordinal).Count(), places.Distinct(StringComparer.OrdinalIgnoreCase).Count()).ShouldBe((619, 599));
        (all.Count(one => one.Origin.Consent == "Consent provided"), all.Count(one => one.Origin.Consent == "N/A"), all.Count(one => one.Origin.Consent is null)).ShouldBe((2474, 382, 2954));
        all.ShouldAllBe(one => one.Matter.CustomerId == null && one.Complaint.Verdict == null);
        (all.Count(one => one.Complaint.ClosedAt is not null), all.Count(one => one.Origin.Response == "In progress")).ShouldBe((6703, 2107));

        (await BringAsync(office, "cfpb/cfpb_complaints_dev.csv", ComplaintOffice.ConsumerMap)).ToString().ShouldBe("8825 read, 0 created, 0 updated, 8825 skipped, 0 failed");
        (await office.TakeBackAsync(first: true)).Files.ShouldBe(8825);
        (await office.Database.ReadAsync(async db => await db.Complaints.CountAsync() + await db.Matters.CountAsync() + await db.ComplaintOrigins.CountAsync())).ShouldBe(0);
    }

    [WithSamples]
    public async Task Without_a_key_and_with_the_month_first_every_row_is_taken_too()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);

        (await BringAsync(office, "cfpb/cfpb_disputes_dev.csv", ComplaintOffice.ConsumerMap)).ToString().ShouldBe("1578 read, 1578 created, 0 updated, 0 skipped, 0 failed");
        var all = await office.AllAsync();
        (all.Count(one => one.Origin.WasTimely == false), all.Count(one => one.Origin.WasDisputed == true)).ShouldBe((43, 303));
        (await BringAsync(office, "cfpb/cfpb_disputes_dev.csv", ComplaintOffice.ConsumerMap)).Created.ShouldBe(0);
        (await BringAsync(office, "cfpb/cfpb_narratives_500.csv", ComplaintOffice.ConsumerMap)).ToString().ShouldBe("500 read, 500 created, 0 updated, 0 skipped, 0 failed");
    }

    [WithSamples]
    public async Task Files_that_mean_no_good_are_taken_or_say_why_not()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);
        var folders = new[] { "csv-robustness", "naughty", "contacts-csv" }.Select(folder => Path.Combine(WithSamplesAttribute.Folder!, folder));
        foreach (var path in folders.SelectMany(Directory.EnumerateFiles))
        {
            var result = await office.BringAsync(File.OpenRead(path), Path.GetFileName(path));
            if (!result.IsDone)
            {
                string.Join(' ', result.Problems.Errors.Select(error => error.ErrorMessage)).ShouldEndWith(".", Case.Sensitive, path);
            }
        }
    }

    [WithSamples]
    public async Task Words_that_mean_no_good_are_kept_as_they_are_written()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);
        var words = File.ReadAllLines(Path.Combine(WithSamplesAttribute.Folder!, "naughty", "blns.txt"))
            .Where(line => line.Length > 0 && line[0] != '#' && line.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal).ToList();

        var report = (await office.BringAsync("Received,Words,ID\n" + string.Join('\n', words.Select((line, at) => $"2025-03-05,\"{line.Replace("\"", "\"\"")}\",{at}")))).Value;

        report.ToString().ShouldBe($"{words.Count} read, {words.Count} created, 0 updated, 0 skipped, 0 failed");
        var kept = (await office.AllAsync()).Select(one => one.Complaint.Words).ToHashSet(StringComparer.Ordinal);
        words.Where(line => line.All(sign => sign is >= ' ' and <= '~')).ShouldAllBe(line => kept.Contains(line.Trim()));
    }

    private static async Task<ImportReport> BringAsync(ComplaintOffice office, string name, string map) =>
        (await office.BringAsync(File.OpenRead(Path.Combine(WithSamplesAttribute.Folder!, name)), Path.GetFileName(name), map)).Value;
}
