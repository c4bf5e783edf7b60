using System.Globalization;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Export;

/// <summary>One customer as the cells of our own sheet, so that reading the sheet gives the same again.</summary>
internal sealed class SheetRow(Customer customer, SheetNames names)
{
    private const string Birthday = "Birthday";

    private static readonly (ContactKind Kind, ColumnField Field, string Word)[] Ways =
        [(ContactKind.Phone, ColumnField.Phone, "phone"), (ContactKind.Email, ColumnField.Email, "e-mail"), (ContactKind.Address, ColumnField.Address, "address")];

    // The preferred one of each kind has a column, however many there are. Sorted by what they say: so the same files give the same sheet, whoever wrote them.
    private readonly Dictionary<ContactKind, List<ContactPoint>> points = Ways.ToDictionary(
        way => way.Kind,
        way => customer.ContactPoints.Where(point => point.Kind == way.Kind).OrderByDescending(point => point.IsPreferred).ThenBy(point => point.Value, StringComparer.Ordinal).ThenBy(point => point.Label, StringComparer.Ordinal).ToList());

    private readonly List<CustomerFact> days = customer.Facts
        .Where(fact => fact is { Kind: FactKind.Date, Month: not null, Day: not null }).OrderBy(fact => fact.Words, StringComparer.Ordinal)
        .ThenBy(fact => (fact.Month, fact.Day, fact.Year)).ToList();

    /// <summary>A cell for each column of <see cref="OwnSheet.Columns"/>.</summary>
    public IEnumerable<string?> Cells() => OwnSheet.Columns.Select(column => column.Group > 0 ? PointOf(column) : TextOf(column.Field));

    private string? TextOf(ColumnField field) => field switch
    {
        ColumnField.Reference => customer.Reference,
        ColumnField.Kind => customer.Kind.ToString().ToLowerInvariant(),
        ColumnField.Name => customer.DisplayName,
        ColumnField.Given => customer.Given,
        ColumnField.Family => customer.Family,
        ColumnField.AddressAs => customer.AddressAs,
        ColumnField.Pronoun => customer.Pronoun,
        ColumnField.Language => customer.Language,
        ColumnField.TimeZone => customer.TimeZone,
        ColumnField.Branch => names.Branches.GetValueOrDefault(customer.BranchId),
        ColumnField.FavouriteColleague => customer.FavouriteColleagueId is { } colleague ? names.Staff.GetValueOrDefault(colleague) : null,
        ColumnField.MayContact => customer.ContactRefusedAt is null ? "yes" : "no",
        ColumnField.KnownSince => Moment(customer.KnownSince),
        ColumnField.Preferred => Preferred(),
        ColumnField.MorePoints => Lines(Ways.SelectMany(way => points[way.Kind].Skip(OwnSheet.PointsEach)
            .Select(point => $"{way.Word}{(string.IsNullOrEmpty(point.Label) ? "" : $" ({point.Label})")}: {OneEntry(point.Value)}"))),
        ColumnField.Birthday => BirthdayOf() is { } birthday ? Day(birthday) : null,
        ColumnField.MoreDays => Lines(days.Where(day => day != BirthdayOf()).Select(day => $"{OneEntry(day.Words)}: {Day(day)}")),
        ColumnField.Likes => Lines(customer.Facts.Where(fact => fact.Kind == FactKind.LikesToBeServed).Select(fact => OneEntry(fact.Words)).Order(StringComparer.Ordinal)),
        ColumnField.Tags => Lines(customer.Tags.Select(tag => names.Labels[tag.ListItemId]).Where(label => label.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        _ => null,
    };

    // The columns of one way to reach somebody are a group: the value, then what they call it.
    private string? PointOf(FileColumn column)
    {
        var first = OwnSheet.Columns.First(other => other.Group == column.Group);
        var way = Ways.First(one => one.Field == first.Field);
        var place = OwnSheet.Columns.Where(other => other.Field == first.Field).TakeWhile(other => other.Group != column.Group).Count();
        var point = points[way.Kind].ElementAtOrDefault(place);
        return column.Field == ColumnField.Label ? point?.Label : point?.Value;
    }

    private string? Preferred()
    {
        var way = Ways.FirstOrDefault(one => points[one.Kind].FirstOrDefault() is { IsPreferred: true });
        return way.Word is null ? null : OwnSheet.Columns.First(column => column.Field == way.Field).Heading;
    }

    private CustomerFact? BirthdayOf() => days.Find(day => string.Equals(day.Words.Trim(), Birthday, StringComparison.OrdinalIgnoreCase));

    private static string Day(CustomerFact day) =>
        string.Create(CultureInfo.InvariantCulture, $"{(day.Year is { } year ? $"{year:0000}" : "-")}-{day.Month:00}-{day.Day:00}");

    // A day when it is no more than a day; else to the microsecond that is stored.
    private static string Moment(DateTime at) =>
        at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string OneEntry(string text) => text.ReplaceLineEndings(OwnSheet.GoesOn);

    private static string? Lines(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;
}
