using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>Which customers are listed, in which order, with which columns: all that stands behind the question mark of the list's address.</summary>
/// <remarks>Reading never fails: what is unknown or cannot be read is left out, so an old or mistyped address still shows a list.</remarks>
public sealed record ListQuestion
{
    /// <value>The path of the list.</value>
    public const string Place = "/customers";

    private static readonly Dictionary<ListSort, string> Sorts = new()
    {
        [ListSort.LastHere] = "-here", [ListSort.LongestAway] = "here", [ListSort.Name] = "name", [ListSort.NameBackwards] = "-name",
    };

    /// <value>Signs of a name that are asked for: however they are written in an address, the list can still be kept.</value>
    public const int LongestName = 64;

    /// <value>The columns of a list that names none.</value>
    public static IReadOnlyList<ListColumn> UsualColumns { get; } = [ListColumn.WasHere, ListColumn.Left, ListColumn.Reach, ListColumn.Branch];

    public Guid? Branch { get; init; }

    /// <value>The favourite colleague.</value>
    public Guid? Colleague { get; init; }

    public Guid? Tag { get; init; }

    public CustomerKind? Kind { get; init; }

    /// <value>How they felt when they left us last.</value>
    public Feeling? Left { get; init; }

    /// <value>Only those with a complaint that is not closed.</value>
    public bool HasOpenComplaint { get; init; }

    public OwedPromise? Promise { get; init; }

    /// <value>Only those who were not here since this day.</value>
    public DateOnly? NotSince { get; init; }

    /// <value>Beginnings of words of the name.</value>
    public string? Name { get; init; }

    public ListSort Sort { get; init; }

    public IReadOnlyList<ListColumn> Columns { get; init; } = UsualColumns;

    /// <value>Not everybody is listed.</value>
    public bool IsFiltered => this != new ListQuestion { Sort = Sort, Columns = Columns };

    /// <summary>Reads what stands behind the question mark.</summary>
    public static ListQuestion Read(string? query) => Read((query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => KeyValuePair.Create(Plain(pair[0]), Plain(pair.ElementAtOrDefault(1) ?? ""))));

    /// <summary>Reads the pairs of an address.</summary>
    public static ListQuestion Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var said = pairs.Where(pair => pair.Value.Length is > 0 and <= Lengths.Line).GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => string.Join(',', pair.Select(one => one.Value)), StringComparer.Ordinal);
        var name = said.GetValueOrDefault("name")?.Trim();
        return new ListQuestion
        {
            Branch = KeyIn(said, "branch"), Colleague = KeyIn(said, "colleague"), Tag = KeyIn(said, "tag"),
            Kind = WordIn<CustomerKind>(said, "kind"), Left = WordIn<Feeling>(said, "left"),
            HasOpenComplaint = said.GetValueOrDefault("complaint") == "open", Promise = WordIn<OwedPromise>(said, "promise"),
            NotSince = DateOnly.TryParseExact(said.GetValueOrDefault("since"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? day : null,
            Name = string.IsNullOrEmpty(name) || name.Any(char.IsControl) ? null : string.Concat(Lengths.Cut(name, LongestName).TrimEnd().EnumerateRunes()),
            Sort = Sorts.FirstOrDefault(sort => sort.Value == said.GetValueOrDefault("sort")).Key,
            Columns = ColumnsIn(said),
        };
    }

    /// <summary>The same as text, without what is usual; equal questions give equal texts.</summary>
    public string ToQuery() => Written(Filters().Concat(Looks()));

    /// <summary>Only which customers, for a sheet or a change of many.</summary>
    public string ToFilterQuery() => Written(Filters());

    /// <summary>The filters one by one, as the address names them.</summary>
    public IEnumerable<(string Key, string Value)> Said() => Filters().Where(filter => filter.Value is not null).Select(filter => (filter.Key, filter.Value!));

    public bool Equals(ListQuestion? other) => other is not null && ToQuery() == other.ToQuery();

    public override int GetHashCode() => ToQuery().GetHashCode(StringComparison.Ordinal);

    private IEnumerable<(string Key, string? Value)> Filters() =>
    [
        ("branch", Branch?.ToString()), ("colleague", Colleague?.ToString()), ("tag", Tag?.ToString()),
        ("kind", Word(Kind)), ("left", Word(Left)), ("complaint", HasOpenComplaint ? "open" : null), ("promise", Word(Promise)),
        ("since", NotSince?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("name", Name),
    ];

    private IEnumerable<(string Key, string? Value)> Looks() =>
    [
        ("sort", Sort == ListSort.LastHere ? null : Sorts[Sort]),
        ("cols", Columns.SequenceEqual(UsualColumns) ? null : string.Join(',', Columns.Select(column => Word((ListColumn?)column)))),
    ];

    private static string Written(IEnumerable<(string Key, string? Value)> pairs) =>
        string.Join('&', pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!).Replace("%2C", ",", StringComparison.Ordinal)}"));

    private static IReadOnlyList<ListColumn> ColumnsIn(Dictionary<string, string> said)
    {
        var named = (said.GetValueOrDefault("cols") ?? "").Split(',').Select(word => Enum.TryParse<ListColumn>(word, ignoreCase: true, out var column) && Enum.IsDefined(column) ? column : (ListColumn?)null)
            .OfType<ListColumn>().Distinct().Order().ToList();
        return named.Count == 0 ? UsualColumns : named;
    }

    private static Guid? KeyIn(Dictionary<string, string> said, string key) => Guid.TryParse(said.GetValueOrDefault(key), out var id) ? id : null;

    private static T? WordIn<T>(Dictionary<string, string> said, string key)
        where T : struct, Enum =>
        said.TryGetValue(key, out var word) && Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static string? Word<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();

    // A plus in an address is a space, as forms write it.
    private static string Plain(string text)
    {
        var spaced = text.Replace('+', ' ');
        return Uri.UnescapeDataString(spaced);
    }
}
