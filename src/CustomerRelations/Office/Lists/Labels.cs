using CustomerRelations.Entities;

namespace CustomerRelations.Office.Lists;

/// <summary>The words of the lists: what an old row's entry reads as today, and what is offered for new ones.</summary>
public sealed class Labels(IEnumerable<ListItem> items)
{
    private readonly Dictionary<Guid, ListItem> byId = items.ToDictionary(item => item.Id);

    /// <summary>The label of an entry; a merged one reads as its target.</summary>
    public string this[Guid id]
    {
        get
        {
            var item = byId.GetValueOrDefault(id);
            for (var steps = 0; item?.MergedIntoId is { } into && steps < byId.Count; steps++)
            {
                item = byId.GetValueOrDefault(into);
            }

            return item?.Label ?? "";
        }
    }

    /// <summary>The entry as which one counts today: its own, or the target it was merged into.</summary>
    public Guid Today(Guid id)
    {
        var found = id;
        for (var steps = 0; byId.GetValueOrDefault(found)?.MergedIntoId is { } into && steps < byId.Count; steps++)
        {
            found = into;
        }

        return found;
    }

    /// <summary>Every entry that counts as this one today, itself among them: what was written with any of them belongs together.</summary>
    public IReadOnlyList<Guid> SameAs(Guid id) => byId.Keys.Where(other => Today(other) == Today(id)).Append(id).Distinct().ToList();

    /// <summary>The entries of a list that are offered today, in its order.</summary>
    public IReadOnlyList<ListItem> Offered(ListKind kind) =>
        byId.Values.Where(item => item.Kind == kind && item.RetiredAt is null).OrderBy(item => item.Order).ThenBy(item => item.Label, StringComparer.Ordinal).ToList();

    /// <summary>The offered entry of a list with this key, if there is one.</summary>
    public ListItem? Find(ListKind kind, Guid? id) =>
        id is { } key && byId.TryGetValue(key, out var item) && item.Kind == kind && item.RetiredAt is null ? item : null;
}
