namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The columns of our own export, in their order. The import knows them again, so that what was exported comes back as it was.</summary>
public static class OwnSheet
{
    /// <value>Ways to reach somebody of one kind that have columns of their own; more stand in the column of the rest.</value>
    public const int PointsEach = 3;

    /// <value>Before a line that belongs to the one above it, where a cell has several entries, one a line.</value>
    public const string GoesOn = "\n  ";

    public static IReadOnlyList<ContactColumn> Columns { get; } =
    [
        new("Reference", ContactField.Reference),
        new("Kind", ContactField.Kind),
        new("Name", ContactField.Name),
        new("Given name", ContactField.Given),
        new("Family name", ContactField.Family),
        new("Address as", ContactField.AddressAs),
        new("Pronoun", ContactField.Pronoun),
        new("Language", ContactField.Language),
        new("Time zone", ContactField.TimeZone),
        new("Branch", ContactField.Branch),
        new("Favourite colleague", ContactField.FavouriteColleague),
        new("May be contacted", ContactField.MayContact),
        new("Customer since", ContactField.KnownSince),
        .. Points("Phone", ContactField.Phone, 1),
        .. Points("E-mail", ContactField.Email, 11),
        .. Points("Address", ContactField.Address, 21),
        new("Best way", ContactField.Preferred),
        new("More ways", ContactField.MorePoints),
        new("Birthday", ContactField.Birthday),
        new("More days", ContactField.MoreDays),
        new("Likes to be served", ContactField.Likes),
        new("Tags", ContactField.Tags),
    ];

    /// <summary>The entries of a cell that has one a line.</summary>
    public static IEnumerable<string> Entries(string cell) =>
        cell.Replace(GoesOn, "\u001f", StringComparison.Ordinal).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Replace('\u001f', '\n'));

    private static IEnumerable<ContactColumn> Points(string heading, ContactField field, int group) =>
        Enumerable.Range(0, PointsEach).SelectMany(at => new[]
        {
            new ContactColumn($"{heading} {at + 1}", field, null, group + at),
            new ContactColumn($"{heading} {at + 1} label", ContactField.Label, null, group + at),
        });
}
