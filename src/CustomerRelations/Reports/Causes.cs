using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>The root causes by name. Retired ones keep their name; merged ones read as what they became part of.</summary>
public sealed class Causes(IEnumerable<ListItem> items)
{
    private readonly Dictionary<Guid, ListItem> byId = items.ToDictionary(item => item.Id);

    public string this[Guid id] => byId.TryGetValue(id, out var item) ? item.Label : "";

    /// <summary>The cause as which an entry counts today.</summary>
    public Guid Of(Guid id)
    {
        var found = id;
        for (var steps = 0; byId.GetValueOrDefault(found)?.MergedIntoId is { } into && steps < byId.Count; steps++)
        {
            found = into;
        }

        return found;
    }

    /// <summary>Every entry that counts as this one today, itself first.</summary>
    public IReadOnlyList<Guid> SameAs(Guid id) => [id, .. byId.Keys.Where(other => other != id && Of(other) == id)];
}
