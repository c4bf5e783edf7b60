namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The columns of our own export, in their order. The import knows them again, so that what was exported comes back as it was.</summary>
public static class OwnSheet
{
    /// <value>Ways to reach somebody of one kind that have columns of their own; more stand in the column of the rest.</value>
    public const int PointsEach = 3;

    /// <value>Before a line that belongs to the one above it, where a cell has several entries, one a line.</value>
    public const string GoesOn = "\n  ";

    public static IReadOnlyList<FileColumn> Columns { get; } =
    [
        new("Reference", ColumnField.Reference),
        new("Kind", ColumnField.Kind),
        new("Name", ColumnField.Name),
        new("Given name", ColumnField.Given),
        new("Family name", ColumnField.Family),
        new("Address as", ColumnField.AddressAs),
        new("Pronoun", ColumnField.Pronoun),
        new("Language", ColumnField.Language),
        new("Time zone", ColumnField.TimeZone),
        new("Branch", ColumnField.Branch),
        new("Favourite colleague", ColumnField.FavouriteColleague),
        new("May be contacted", ColumnField.MayContact),
        new("Customer since", ColumnField.KnownSince),
        .. Points("Phone", ColumnField.Phone, 1),
        .. Points("E-mail", ColumnField.Email, 11),
        .. Points("Address", ColumnField.Address, 21),
        new("Best way", ColumnField.Preferred),
        new("More ways", ColumnField.MorePoints),
        new("Birthday", ColumnField.Birthday),
        new("More days", ColumnField.MoreDays),
        new("Likes to be served", ColumnField.Likes),
        new("Tags", ColumnField.Tags),
    ];

    /// <summary>The entries of a cell that has one a line.</summary>
    public static IEnumerable<string> Entries(string cell) =>
        cell.Replace(GoesOn, "\u001f", StringComparison.Ordinal).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Replace('\u001f', '\n'));

    private static IEnumerable<FileColumn> Points(string heading, ColumnField field, int group) =>
        Enumerable.Range(0, PointsEach).SelectMany(at => new[]
        {
            new FileColumn($"{heading} {at + 1}", field, null, group + at),
            new FileColumn($"{heading} {at + 1} label", ColumnField.Label, null, group + at),
        });
}
