using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Numbers;

/// <summary>What the keys in figures are called, and as what they count today.</summary>
/// <param name="items">All entries of all lists.</param>
/// <param name="teams">Every team's name, by key.</param>
public sealed class ReportNames(IReadOnlyList<ListItem> items, IReadOnlyDictionary<Guid, string> teams)
{
    /// <value>Two teams: where they came, and where they were led.</value>
    public const string Way = "way";
    public const string Team = "team";
    public const string Hour = "hour";

    private readonly Causes entries = new(items);

    /// <summary>An entry that was merged counts as what it became part of.</summary>
    public string Fold(string dimension, string key)
    {
        var cut = key.LastIndexOf('>') + 1;
        return IsEntry(dimension) && Guid.TryParse(key[cut..], out var id) ? $"{key[..cut]}{entries.Of(id)}" : key;
    }

    /// <summary>Every entry that counts as this one today.</summary>
    public IReadOnlyList<Guid> Unfold(string key) =>
        Guid.TryParse(key, out var target) ? [target, .. items.Select(item => item.Id).Where(id => id != target && entries.Of(id) == target)] : [];

    public string Label(string dimension, string key) => dimension switch
    {
        Way => string.Join(" to ", key.Split('>').Select(TeamOf)),
        Team => TeamOf(key),
        ReportScope.Channel when key == Cross.None => "No conversation yet",
        _ when key.EndsWith(Cross.None, StringComparison.Ordinal) => "No kind of goal written",
        _ => Guid.TryParse(key[(key.LastIndexOf('>') + 1)..], out var id) && entries[id] is { Length: > 0 } label ? label : "Not known",
    };

    /// <summary>A team's name; "no team" for somebody who is in none.</summary>
    public string TeamOf(string key) => Guid.TryParse(key, out var id) && teams.TryGetValue(id, out var name) ? name : "no team";

    private static bool IsEntry(string dimension) => dimension is ReportScope.Channel or ReportScope.Goal or ReportScope.Topic || dimension.StartsWith("way-", StringComparison.Ordinal);
}
