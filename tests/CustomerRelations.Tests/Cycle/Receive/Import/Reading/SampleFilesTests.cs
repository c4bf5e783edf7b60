using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Reading;

/// <summary>Files of real programs, which stand outside the repository.</summary>
public sealed class SampleFilesTests
{
    private static readonly string[] Folders = ["vcards", "contacts-csv", "csv-robustness", "naughty"];

    [WithSamples]
    public void Every_file_is_read_or_says_what_it_is()
    {
        foreach (var path in Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(WithSamplesAttribute.Folder!, folder))))
        {
            var bytes = File.ReadAllBytes(path);
            var (head, rows) = (ContactText.Head(bytes, path), ContactText.Read(bytes, path));
            (head.Problem is null ? head.Words : head.Problem).ShouldNotBeNullOrEmpty(path);
            rows.ShouldAllBe(row => row.Unreadable != null || row.Name != null, path);
        }
    }

    [WithSamples]
    public void As_many_cards_are_read_as_a_file_has()
    {
        var folder = Path.Combine(WithSamplesAttribute.Folder!, "vcards");
        foreach (Match line in Regex.Matches(File.ReadAllText(Path.Combine(folder, "PROVENANCE.md")), @"\| dev \| (\S+\.vcf) \| \d+ \| ([1-9]\d*) \|", RegexOptions.None))
        {
            var name = line.Groups[1].Value;
            ContactText.Read(File.ReadAllBytes(Path.Combine(folder, name)), name).Count.ShouldBe(int.Parse(line.Groups[2].Value), name);
        }
    }

    [WithSamples]
    public void A_table_says_the_same_as_its_cards()
    {
        foreach (var name in new[] { "all", "gmail", "outlook", "tb_plain" })
        {
            var folder = Path.Combine(WithSamplesAttribute.Folder!, "contacts-csv");
            ImportedContact One(string ending) => ContactText.Read(File.ReadAllBytes(Path.Combine(folder, $"roundcube__{name}.{ending}")), $"a.{ending}").Single();
            var (table, card) = (One("csv"), One("vcf"));
            (table.Name, table.Given, table.Family, table.Organisation, table.JobTitle).ShouldBe((card.Name, card.Given, card.Family, card.Organisation, card.JobTitle), name);
            Ways(table).ShouldBe(Ways(card), name);
            table.Days.ShouldBe(card.Days, name);
            table.Notes.ShouldBe(card.Notes, name);
        }
    }

    [WithSamples]
    public void Raw_rows_are_those_of_the_oracle()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(WithSamplesAttribute.Folder!, "csv-robustness"), "*.json"))
        {
            var rows = Table.Of(File.OpenRead(Path.ChangeExtension(path, "csv")), path).Select(row => row.Cells).ToList();
            var oracle = JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray()
                .Select(row => (row.ValueKind == JsonValueKind.Array ? row.EnumerateArray().Select(cell => cell.GetString()!) : row.EnumerateObject().Select(cell => cell.Value.GetString()!)).ToList()).ToList();
            var hasHeading = rows.Count == oracle.Count + 1;
            rows.Skip(hasHeading ? 1 : 0).Select(row => string.Join('¦', row).ReplaceLineEndings("\n")).ShouldBe(oracle.Select(row => string.Join('¦', row).ReplaceLineEndings("\n")), path);
        }
    }

    [WithSamples]
    public void Files_that_were_cut_or_spoilt_lose_no_more_than_that()
    {
        var dice = 20261122u;
        uint Next(int below) => (dice = dice * 1664525 + 1013904223) / 65536 % (uint)below;
        foreach (var path in Folders.Take(2).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(WithSamplesAttribute.Folder!, folder))).Where(path => !path.EndsWith(".md") && new FileInfo(path).Length is > 200 and < 10000))
        {
            var bytes = File.ReadAllBytes(path);
            var whole = ContactText.Read(bytes, path).Count;
            for (var round = 0; round < 12; round++)
            {
                var spoilt = bytes.ToArray();
                spoilt[Next(bytes.Length)] = (byte)Next(256);
                spoilt = round % 2 == 0 ? spoilt[..(int)(bytes.Length / 2 + Next(bytes.Length / 2))] : spoilt;
                var rows = ContactText.Read(spoilt, path);
                (whole == 0 || rows.Count > 0 || !spoilt.AsSpan().TrimEnd("\r\n"u8).Contains((byte)'\n')).ShouldBeTrue($"{path}, round {round}");
            }
        }
    }

    private static IEnumerable<string> Ways(ImportedContact contact) =>
        contact.Points.Where(point => point.Kind != ContactKind.Address).Select(point => $"{point.Kind} {point.Value}").Order(StringComparer.Ordinal);
}
