using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>The office's tags by their words, and those that a file brings.</summary>
internal sealed class TagBook
{
    private readonly Dictionary<string, Guid> byWords;
    private readonly Dictionary<Guid, Guid> readsAs;
    private readonly int mayBeNew;
    private int nextOrder;

    private TagBook(List<ListItem> tags, int mayBeNew)
    {
        this.mayBeNew = mayBeNew;
        readsAs = tags.ToDictionary(tag => tag.Id, tag => tag.MergedIntoId ?? tag.Id);
        byWords = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var tag in tags.OrderBy(tag => tag.RetiredAt is not null).ThenBy(tag => tag.Order))
        {
            byWords.TryAdd(RowText.Fold(tag.Label), readsAs[tag.Id]);
        }

        nextOrder = tags.Select(tag => tag.Order).DefaultIfEmpty().Max() + 1;
    }

    /// <value>Tags that were not on the list before.</value>
    public List<ListItem> New { get; } = [];

    /// <param name="db">The books.</param>
    /// <param name="brought">Tags of the same file that are not written.</param>
    /// <param name="mayBeNew">How many more this import may bring.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<TagBook> ReadAsync(CrmDbContext db, IReadOnlyList<ListItem> brought, int mayBeNew, CancellationToken cancel) =>
        new([.. await db.ListItems.AsNoTracking().Where(item => item.Kind == ListKind.Tag).ToListAsync(cancel), .. brought], mayBeNew);

    /// <summary>The entry of a tag, made when there is none.</summary>
    /// <returns>null when it would be one new tag too many.</returns>
    public Guid? Of(string label)
    {
        var words = RowText.Fold(label);
        if (byWords.TryGetValue(words, out var known))
        {
            return known;
        }

        if (New.Count >= mayBeNew)
        {
            return null;
        }

        var made = new ListItem { Kind = ListKind.Tag, Label = label, Order = nextOrder++, Version = Guid.CreateVersion7() };
        New.Add(made);
        readsAs[made.Id] = made.Id;
        return byWords[words] = made.Id;
    }

    /// <summary>The entry that an entry reads as.</summary>
    public Guid ReadsAs(Guid tag) => readsAs.GetValueOrDefault(tag, tag);
}
