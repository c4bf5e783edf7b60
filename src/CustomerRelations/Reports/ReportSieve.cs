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
    /// <value>As figures name it: "channel:" and a key. Empty when it is not narrowed.</value>
    public string? Filter => Chosen is { } entry ? FilterOf(Name, entry.Id) : null;

    /// <summary>How figures name what a row belongs to.</summary>
    public static string FilterOf(string name, Guid entry) => $"{name}:{entry}";
}
