using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Knows a row again, whatever file it stands in and however that is written.</summary>
internal static class RowHash
{
    // Signs that clean text does not hold: no value can be mistaken for the next one.
    private const char Field = '\u001f';
    private const char Part = '\u001e';

    public static byte[] Of(ImportedContact row)
    {
        var said = new StringBuilder();
        Add(said, row.ExternalId, row.Reference, row.Kind?.ToString(), row.Name, row.Given, row.Family, row.AddressAs, row.Pronoun, row.Language, row.TimeZone);
        Add(said, row.Branch, row.Favourite, row.Organisation, row.JobTitle, row.MayContact?.ToString(), row.KnownSince?.ToString("O", CultureInfo.InvariantCulture));
        Add(said, row.Points.Select(point => string.Join(Part, point.Kind, RowText.Lines(point.Value), RowText.Line(point.Label), point.IsPreferred)));
        Add(said, row.Days.Select(day => string.Create(CultureInfo.InvariantCulture, $"{RowText.Line(day.Words)}{Part}{day.Month}{Part}{day.Day}{Part}{day.Year}")));
        Add(said, row.Tags.Select(RowText.Line));
        Add(said, row.Likes.Select(RowText.Lines));
        Add(said, row.Notes.Select(RowText.Lines));
        Add(said, row.Kept.Select(RowText.Lines));
        Add(said, row.Unreadable);
        return SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString()));
    }

    private static void Add(StringBuilder said, params string?[] values)
    {
        foreach (var value in values)
        {
            said.Append(RowText.Lines(value)).Append(Field);
        }
    }

    private static void Add(StringBuilder said, IEnumerable<string?> values)
    {
        foreach (var value in values)
        {
            said.Append(value).Append(Part).Append(Part);
        }

        said.Append(Field);
    }
}
