using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Puts one cell where it belongs; what has its place taken already is kept.</summary>
internal static class SheetCell
{
    public static void Take(ContactDraft draft, FileColumn column, string cell, bool isOwn)
    {
        switch (column.Field)
        {
            case ColumnField.Tags:
                draft.Tags.AddRange(Tags(cell, isOwn));
                break;
            case ColumnField.Likes:
                draft.Likes.AddRange(isOwn ? OwnSheet.Entries(cell.ReplaceLineEndings("\n")) : [cell]);
                break;
            case ColumnField.Notes:
                draft.Notes.Add(cell);
                break;
            case ColumnField.MayContact:
                draft.MayContact = YesNo(cell);
                draft.Keep(column.Heading, draft.MayContact is null ? cell : null);
                break;
            case ColumnField.Kind:
                draft.Kind = Kind(cell);
                draft.Keep(column.Heading, draft.Kind is null ? cell : null);
                break;
            case ColumnField.KnownSince:
                draft.KnownSince = Moment(cell);
                draft.Keep(column.Heading, draft.KnownSince is null ? cell : null);
                break;
            default:
                Word(draft, column, cell);
                break;
        }
    }

    /// <summary>Groups that each contact of a program has say nothing.</summary>
    public static IEnumerable<string> Tags(string cell, bool isOwn) =>
        (isOwn ? Lines(cell) : cell.Replace(" ::: ", "\n", StringComparison.Ordinal).Split(['\n', ';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(tag => isOwn ? tag : tag.TrimStart('*').Trim())
        .Where(tag => isOwn || !tag.Replace(" ", "", StringComparison.Ordinal).Equals("myContacts", StringComparison.OrdinalIgnoreCase));

    private static string[] Lines(string cell) => cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static void Word(ContactDraft draft, FileColumn column, string cell)
    {
        var was = column.Field switch
        {
            ColumnField.Name => Set(draft.Name, () => draft.Name = cell),
            ColumnField.Prefix => Set(draft.Prefix, () => draft.Prefix = cell),
            ColumnField.Given => Set(draft.Given, () => draft.Given = cell),
            ColumnField.Middle => Set(draft.Middle, () => draft.Middle = cell),
            ColumnField.Family => Set(draft.Family, () => draft.Family = cell),
            ColumnField.Suffix => Set(draft.Suffix, () => draft.Suffix = cell),
            ColumnField.AddressAs => Set(draft.AddressAs, () => draft.AddressAs = cell),
            ColumnField.Pronoun => Set(draft.Pronoun, () => draft.Pronoun = cell),
            ColumnField.Language => Set(draft.Language, () => draft.Language = cell),
            ColumnField.TimeZone => Set(draft.TimeZone, () => draft.TimeZone = cell),
            ColumnField.Branch => Set(draft.Branch, () => draft.Branch = cell),
            ColumnField.FavouriteColleague => Set(draft.Favourite, () => draft.Favourite = cell),
            ColumnField.Organisation => Set(draft.Organisation, () => draft.Organisation = cell),
            ColumnField.JobTitle => Set(draft.JobTitle, () => draft.JobTitle = cell),
            ColumnField.Reference => Set(draft.Reference, () => draft.Reference = cell),
            ColumnField.ExternalId => Set(draft.ExternalId, () => draft.ExternalId = cell),
            _ => cell,
        };
        draft.Keep(column.Heading, was is not null && was != cell ? cell : null);
    }

    private static string? Set(string? was, Func<string> set)
    {
        if (was is null)
        {
            set();
        }

        return was;
    }

    private static bool? YesNo(string cell) => Headings.Fold(cell) switch
    {
        "yes" or "true" or "1" or "y" or "ja" or "oui" or "si" or "tak" or "はい" => true,
        "no" or "false" or "0" or "n" or "nein" or "non" or "nie" or "いいえ" => false,
        _ => null,
    };

    private static CustomerKind? Kind(string cell) => Headings.Fold(cell) switch
    {
        "person" or "individual" or "privat" or "private" or "personne" or "persona" => CustomerKind.Person,
        "organisation" or "organization" or "company" or "business" or "org" or "firma" or "societe" or "empresa" => CustomerKind.Organisation,
        _ => null,
    };

    private static DateTime? Moment(string cell) =>
        DateTime.TryParseExact(cell, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmZ", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"],
            CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;
}
