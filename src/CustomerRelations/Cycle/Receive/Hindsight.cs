using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>What is known of a matter and of a customer once one of their conversations reads otherwise, moves or is gone. Changes rows of the context and does not save.</summary>
public sealed class Hindsight(CrmDbContext db)
{
    /// <summary>When we last talked with a customer, and how they left.</summary>
    /// <param name="customer">Whose.</param>
    /// <param name="said">As it reads now; it counts only if it is still theirs.</param>
    /// <param name="isGone">It is taken away in the same act.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task RecallAsync(Customer customer, Touchpoint said, bool isGone, CancellationToken cancel)
    {
        var others = db.Touchpoints.AsNoTracking().Where(other => other.CustomerId == customer.Id && other.Id != said.Id)
            .OrderByDescending(other => other.OccurredAt).ThenByDescending(other => other.Id);
        var last = await others.Select(other => (DateTime?)other.OccurredAt).FirstOrDefaultAsync(cancel);
        var left = await others.Where(other => other.Left != null).Select(other => new { other.OccurredAt, other.Left }).FirstOrDefaultAsync(cancel);
        var mine = isGone || said.CustomerId != customer.Id ? null : said;
        customer.Recall(
            mine is not null && !(last > mine.OccurredAt) ? mine.OccurredAt : last,
            mine?.Left is { } feeling && !(left?.OccurredAt > mine.OccurredAt) ? feeling : left?.Left);
    }

    /// <summary>What a matter's conversations say of its outcome, and what the customer said of it beside them.</summary>
    /// <param name="matter">Which.</param>
    /// <param name="said">As it reads now; it counts only if it still belongs to the matter.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task HearAgainAsync(Matter matter, Touchpoint said, CancellationToken cancel)
    {
        var all = await db.Touchpoints.AsNoTracking().Where(other => other.MatterId == matter.Id && other.Id != said.Id).ToListAsync(cancel);
        if (said.MatterId == matter.Id)
        {
            all.Add(said);
        }

        var complaint = await db.Complaints.AsNoTracking().Where(one => one.Id == matter.Id)
            .Select(one => new { one.Verdict, one.VerdictAt, ReopenedAt = one.Reopenings.Max(again => (DateTime?)again.At) }).FirstOrDefaultAsync(cancel);
        matter.HearAgain(all, complaint is { Verdict: { } verdict, VerdictAt: { } at } ? (verdict, at) : null, complaint?.ReopenedAt);
    }
}
