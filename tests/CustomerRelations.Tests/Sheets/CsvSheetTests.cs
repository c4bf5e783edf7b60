using System.Globalization;
using CustomerRelations.Sheets;

namespace CustomerRelations.Tests.Sheets;

public sealed class CsvSheetTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\u00a0\u200b\ufeff-1", "'\u00a0\u200b\ufeff-1")]
    [InlineData("\r\n=1", "\"'\r\n=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    public void A_formula_becomes_text(string cell, string written) => CsvSheet.Line([cell]).ShouldBe(written + "\r\n");

    [Fact]
    public void Whatever_stands_unseen_before_it_a_formula_is_marked_and_read_back_as_it_was()
    {
        var unseen = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(sign => char.IsControl(sign) || char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format).ToList();
        unseen.Count.ShouldBeGreaterThan(100);
        foreach (var cell in "=+-@＝＋－＠﹦﹢﹣﹫".SelectMany(begins => unseen.Select(sign => $"{sign}{sign}{begins}1").Append($"{begins}1")))
        {
            var written = CsvSheet.Line([cell])[..^2];
            var plain = written.StartsWith('"') ? written[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : written;
            plain.ShouldBe("'" + cell);
            CsvSheet.Read(plain).ShouldBe(cell);
        }
    }

    [Theory]
    [InlineData("'=1", "=1")]
    [InlineData("''=1", "'=1")]
    [InlineData("'+47 22 00 00 00", "+47 22 00 00 00")]
    [InlineData("'\t@x", "\t@x")]
    [InlineData("'t Hooft", "'t Hooft")]
    [InlineData("'", "'")]
    [InlineData("=1", "=1")]
    public void Reading_takes_exactly_that_mark_away(string cell, string read) => CsvSheet.Read(cell).ShouldBe(read);

    [Theory]
    [InlineData("A date given", "A date given")]
    [InlineData("a=b", "a=b")]
    [InlineData("Parts, and time", "\"Parts, and time\"")]
    [InlineData("He said \"no\"", "\"He said \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Everything_else_stays_as_it_is(string? cell, string written) => CsvSheet.Line([cell, "x"]).ShouldBe(written + ",x\r\n");
}
