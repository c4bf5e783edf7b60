using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Entries of the office's lists by their words, and those that a file brings.</summary>
internal sealed class EntryBook
{
    private readonly Dictionary<(ListKind Kind, string Words), Guid> byWords = [];
    private readonly Dictionary<Guid, Guid> readsAs;
    private readonly Dictionary<ListKind, int> nextOrder;
    private readonly int mayBeNew;

    private EntryBook(List<ListItem> entries, int mayBeNew)
    {
        this.mayBeNew = mayBeNew;
        readsAs = entries.ToDictionary(entry => entry.Id, entry => entry.MergedIntoId ?? entry.Id);
        foreach (var entry in entries.OrderBy(entry => entry.RetiredAt is not null).ThenBy(entry => entry.Order))
        {
            byWords.TryAdd((entry.Kind, Fold(entry.Kind, entry.Label)), readsAs[entry.Id]);
        }

        nextOrder = entries.GroupBy(entry => entry.Kind).ToDictionary(list => list.Key, list => list.Max(entry => entry.Order) + 1);
    }

    /// <value>Entries that were not on their list before.</value>
    public List<ListItem> New { get; } = [];

    /// <param name="db">The books.</param>
    /// <param name="kinds">The lists.</param>
    /// <param name="brought">Entries of the same file that are not written.</param>
    /// <param name="mayBeNew">How many more this import may bring.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<EntryBook> ReadAsync(CrmDbContext db, ListKind[] kinds, IReadOnlyList<ListItem> brought, int mayBeNew, CancellationToken cancel) =>
        new([.. await db.ListItems.AsNoTracking().Where(item => kinds.Contains(item.Kind)).ToListAsync(cancel), .. brought], mayBeNew);

    /// <returns>null when nothing on the list is called so.</returns>
    public Guid? Find(ListKind kind, string label) => byWords.TryGetValue((kind, Fold(kind, label)), out var known) ? known : null;

    /// <summary>The entry of a label, made when there is none.</summary>
    /// <returns>null when it would be one new entry too many.</returns>
    public Guid? Of(ListKind kind, string label)
    {
        if (Find(kind, label) is { } known)
        {
            return known;
        }

        if (New.Count >= mayBeNew)
        {
            return null;
        }

        var order = nextOrder.GetValueOrDefault(kind, 1);
        var made = new ListItem { Kind = kind, Label = label, Order = order, Version = Guid.CreateVersion7() };
        New.Add(made);
        nextOrder[kind] = order + 1;
        readsAs[made.Id] = made.Id;
        return byWords[(kind, Fold(kind, label))] = made.Id;
    }

    /// <summary>The entry that an entry reads as.</summary>
    public Guid ReadsAs(Guid entry) => readsAs.GetValueOrDefault(entry, entry);

    // "E-mail" and "Email" are one channel; two tags that differ by a space may be two.
    private static string Fold(ListKind kind, string label) =>
        kind != ListKind.Tag && Headings.Fold(label) is { Length: > 0 } folded ? folded : RowText.Fold(label);
}
