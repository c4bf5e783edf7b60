namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What stands between the cells of a table.</summary>
/// <param name="Sign">A comma, say.</param>
/// <param name="HasManyLines">A quoted cell may go on over several lines.</param>
/// <param name="IsNamed">The file's first line says it: "sep=;".</param>
internal sealed record Separator(char Sign, bool HasManyLines = true, bool IsNamed = false)
{
    // A sign that no text has.
    private const char Nothing = '\uFFFF';
    private const int Rows = 300;

    public bool IsNone => Sign == Nothing;

    public string Words => Sign switch { ',' => "comma", ';' => "semicolon", '\t' => "tab", '|' => "pipe", Nothing => "one column", _ => $"\"{Sign}\"" };

    /// <summary>Guesses from the beginning of a file.</summary>
    /// <param name="sample">Its text.</param>
    /// <param name="isList">Its name says that it is no table.</param>
    /// <param name="knows">Whether a heading is known: then the file is a table however unlike its rows are.</param>
    public static Separator Of(string sample, bool isList, Func<string, bool> knows)
    {
        var first = sample.AsSpan().TrimStart('"');
        if (first.Length > 4 && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first[5..].TrimStart('"') is ['\r' or '\n', ..])
        {
            return new Separator(first[4], true, true);
        }

        var best = (Sign: Nothing, Score: 0d);
        foreach (var sign in ",;\t|")
        {
            var score = Score(sample, sign, isList, knows);
            best = score > best.Score ? (sign, score) : best;
        }

        return new Separator(best.Sign, best.Sign != Nothing || !isList);
    }

    /// <summary>Follows the quotation marks of a line.</summary>
    /// <param name="before">Inside, when a mark of an earlier line is open.</param>
    public QuoteState Scan(string line, QuoteState before)
    {
        var (isInside, isFirst, wasInside, isOdd) = (before == QuoteState.Inside, true, before == QuoteState.Inside, false);
        for (var at = 0; at < line.Length; at++)
        {
            var sign = line[at];
            if (!isInside)
            {
                (isInside, isFirst) = (isFirst && sign == '"', sign == Sign);
            }
            else if (sign == '"' && at + 1 < line.Length && line[at + 1] == '"')
            {
                at++;
            }
            else if (sign == '"')
            {
                var ends = at + 1 == line.Length || line[at + 1] == Sign;
                if (wasInside && !ends)
                {
                    return QuoteState.Broken;
                }

                isOdd |= !ends;
                (isInside, isFirst, wasInside) = (false, false, false);
            }
        }

        return isInside ? QuoteState.Inside : isOdd ? QuoteState.Odd : QuoteState.Outside;
    }

    /// <summary>The first rows of a sample, cut with a sign.</summary>
    public static List<TableRow> First(string sample, Separator separator)
    {
        var isOldMac = !sample.Contains('\n', StringComparison.Ordinal);
        var table = new Table(new FileLines(new StringReader(sample), isOldMac), Spelling.Text, separator);
        return table.Rows().Where(row => !row.IsEmpty).Take(Rows).ToList();
    }

    private static double Score(string sample, char sign, bool isList, Func<string, bool> knows)
    {
        if (!sample.Contains(sign, StringComparison.Ordinal))
        {
            return 0;
        }

        var rows = First(sample, new Separator(sign));
        var cells = rows.Count == 0 ? 0 : rows[0].Cells.Count;
        if (cells < 2)
        {
            return 0;
        }

        var alike = rows.Count(row => row.Cells.Count == cells) / (double)rows.Count;
        var known = rows[0].Cells.Count(knows);
        return known < 2 && alike < (isList ? 0.9 : 0.5) ? 0 : known + alike + Math.Min(cells, 20) / 100d;
    }
}
