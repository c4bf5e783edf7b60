using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Finds conversations by words in their notes, over all customers.</summary>
public sealed class ConversationFinder(CrmDbContext db, IWordSearch search)
{
    /// <value>The most conversations that one search shows.</value>
    public const int Most = 10;

    // Several notes may be of one conversation, and what was written down last did not always happen last.
    private const int Considered = 60;

    // Where Unicode's scripts without spaces begin.
    private const char FirstOfEast = '\u0E00';

    /// <summary>The newest conversations with one note in which all the words stand; those of erased customers are left out.</summary>
    /// <param name="typed">What somebody typed.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IReadOnlyList<FoundConversation>> FindAsync(string? typed, CancellationToken cancel)
    {
        var words = SoughtWords.Read(typed).AsBeginnings;
        if (!words.Any(IsTelling))
        {
            return [];
        }

        var ids = (await search.NewestAsync(db, words, Considered, cancel)).Distinct().ToList();
        return ids.Count == 0 ? [] : await Newest(ids).Take(Most).ToListAsync(cancel);
    }

    // Two letters of an alphabet stand in a thousand notes; two signs of Chinese or Japanese are a word.
    private static bool IsTelling(SoughtWord word) => word.Text.Length > (word.Text.All(sign => sign < FirstOfEast) ? 2 : 1);

    private IQueryable<FoundConversation> Newest(List<Guid> ids) =>
        from said in db.Touchpoints.AsNoTracking()
        where ids.Contains(said.Id) && (said.CompletedAt != null || said.Goal != Touchpoint.Unwritten)
        join staff in db.Staff on said.StaffId equals staff.Id
        from customer in db.Customers.Where(customer => customer.Id == said.CustomerId).DefaultIfEmpty()
        where customer == null || customer.ErasedAt == null
        orderby said.OccurredAt descending, said.Id descending
        select new FoundConversation(said.Id, said.Reference, said.Goal, said.Did, customer == null ? null : customer.DisplayName, customer == null ? null : customer.Language, staff.DisplayName, said.OccurredAt)
        {
            IsStub = said.CompletedAt == null,
        };
}
