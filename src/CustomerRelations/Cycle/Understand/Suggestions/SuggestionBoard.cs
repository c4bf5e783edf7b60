using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Understand.Suggestions;

/// <summary>What customers would do otherwise in our place, and what came of it.</summary>
public sealed class SuggestionBoard(CrmDbContext db, Duty duty, TimeProvider clock)
{
    /// <value>Suggestions on one page.</value>
    public const int PageSize = 25;

    /// <summary>One page, read by key, the newest first.</summary>
    /// <param name="outcome">What came of them.</param>
    /// <param name="after">Only those that come after this one, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<SuggestionPage> PageAsync(SuggestionOutcome outcome, string? after, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var from = Reference.TryRead(after, out var read)
            ? await db.Suggestions.AsNoTracking().FirstOrDefaultAsync(suggestion => suggestion.Reference == read, cancel)
            : null;
        var lines = await Lines(Page(db.Suggestions.AsNoTracking().Where(suggestion => suggestion.Outcome == outcome), from?.HeardAt, from?.Id)).ToListAsync(cancel);
        return new SuggestionPage(
            lines.Take(PageSize).ToList(), lines.Count > PageSize ? lines[PageSize - 1].Reference : null, from is not null, clock.Moment(), me.Zone, me.Manages);
    }

    /// <returns>null when there is no such suggestion.</returns>
    public async Task<SuggestionLine?> FindAsync(string? reference, CancellationToken cancel) => Reference.TryRead(reference, out var read)
        ? await Lines(db.Suggestions.AsNoTracking().Where(suggestion => suggestion.Reference == read)).FirstOrDefaultAsync(cancel)
        : null;

    private static IQueryable<Suggestion> Page(IQueryable<Suggestion> some, DateTime? at, Guid? id)
    {
        var rest = at is null ? some : some.Where(suggestion => suggestion.HeardAt < at || (suggestion.HeardAt == at && suggestion.Id.CompareTo(id!.Value) < 0));
        return rest.OrderByDescending(suggestion => suggestion.HeardAt).ThenByDescending(suggestion => suggestion.Id).Take(PageSize + 1);
    }

    // A file that became part of another one leads to that one; who was forgotten is not named.
    private IQueryable<SuggestionLine> Lines(IQueryable<Suggestion> some) =>
        from suggestion in some
        from written in db.Customers.Where(customer => customer.Id == suggestion.CustomerId).DefaultIfEmpty()
        from living in db.Customers.Where(customer => customer.Id == written!.MergedIntoId && customer.ErasedAt == null).DefaultIfEmpty()
        from own in db.Customers.Where(customer => customer.Id == suggestion.CustomerId && customer.MergedIntoId == null && customer.ErasedAt == null).DefaultIfEmpty()
        orderby suggestion.HeardAt descending, suggestion.Id descending
        select new SuggestionLine
        {
            Id = suggestion.Id, Reference = suggestion.Reference, Version = suggestion.Version, Words = suggestion.Words, HeardAt = suggestion.HeardAt,
            Outcome = suggestion.Outcome, Answer = suggestion.Answer, AnsweredAt = suggestion.AnsweredAt,
            Touchpoint = db.Touchpoints.Where(said => said.Id == suggestion.TouchpointId).Select(said => said.Reference).FirstOrDefault(),
            HeardBy = db.Staff.Where(staff => staff.Id == suggestion.HeardById).Select(staff => staff.DisplayName).First(),
            AnsweredBy = db.Staff.Where(staff => staff.Id == suggestion.AnsweredById).Select(staff => staff.DisplayName).FirstOrDefault(),
            Branch = db.Branches.Where(branch => branch.Id == suggestion.BranchId).Select(branch => branch.Name).First(),
            Customer = living != null ? living.DisplayName : own == null ? null : own.DisplayName,
            CustomerReference = living != null ? living.Reference : own == null ? null : own.Reference,
            Language = living != null ? living.Language : own == null ? null : own.Language,
        };
}
