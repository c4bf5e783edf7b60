using System.Text.RegularExpressions;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Reads the cells of our own export that hold several things, one a line.</summary>
internal static partial class MoreLines
{
    public static void Take(ContactDraft draft, FileColumn column, string cell)
    {
        var isPoints = column.Field == ColumnField.MorePoints;
        foreach (var line in Whole(cell, isPoints ? Point() : Day()))
        {
            var match = (isPoints ? Point() : Day()).Match(line);
            if (!match.Success)
            {
                draft.Keep(column.Heading, line);
            }
            else if (isPoints)
            {
                draft.Reach(Kind(match.Groups[1].Value), match.Groups[3].Value, match.Groups[2].Success ? match.Groups[2].Value : null);
            }
            else
            {
                draft.Remember(match.Groups[1].Value, match.Groups[2].Value, DayOrder.Unknown);
            }
        }
    }

    // A line that begins nothing belongs to the one before it: an address has several.
    private static List<string> Whole(string cell, Regex begins)
    {
        List<string> whole = [];
        foreach (var line in OwnSheet.Entries(cell.ReplaceLineEndings("\n")))
        {
            if (whole.Count == 0 || begins.IsMatch(line))
            {
                whole.Add(line);
            }
            else
            {
                whole[^1] += $"\n{line}";
            }
        }

        return whole;
    }

    private static ContactKind Kind(string word) => word switch { "phone" => ContactKind.Phone, "e-mail" => ContactKind.Email, _ => ContactKind.Address };

    [GeneratedRegex(@"^(phone|e-mail|address)(?: \((.*?)\))?: ([\s\S]+)$", RegexOptions.None, 2000)]
    private static partial Regex Point();

    [GeneratedRegex(@"^([\s\S]+): ([^:]+)$", RegexOptions.None, 2000)]
    private static partial Regex Day();
}
