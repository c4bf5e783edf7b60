using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>One thing by which every report can be narrowed: the channel, the topic, the goal.</summary>
/// <param name="Kind">Whose entries.</param>
/// <param name="Name">In the address, and before the key in figures.</param>
/// <param name="Label">In words.</param>
/// <param name="All">What stands there when it is not narrowed.</param>
/// <param name="Entries">Every entry of the list, the offered ones first.</param>
/// <param name="Chosen">The entry it is narrowed to; empty for all.</param>
public sealed record ReportSieve(ListKind Kind, string Name, string Label, string All, IReadOnlyList<ListItem> Entries, ListItem? Chosen)
{
    /// <value>The chosen entry and every one that reads as it today: what was written with any of them belongs together. Empty when it is not narrowed.</value>
    public IReadOnlyList<Guid> Keys => Chosen is { } entry ? new Causes(Entries).SameAs(entry.Id) : [];

    /// <value>As figures name them: "channel:" and a key, one for each. Empty when it is not narrowed.</value>
    public IReadOnlyList<string> Filters => Keys.Select(key => FilterOf(Name, key)).ToList();

    /// <value>What can be chosen: an entry that was merged reads as its target and stands there no more.</value>
    public IEnumerable<ListItem> Choices => Entries.Where(entry => entry.MergedIntoId is null);

    /// <summary>How figures name what a row belongs to.</summary>
    public static string FilterOf(string name, Guid entry) => $"{name}:{entry}";
}
