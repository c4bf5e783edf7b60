using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile.Facts;

/// <summary>Fills the form about a fact: the customer, the fact as it is saved, the conversations it may come from.</summary>
public sealed class FactSheets(CrmDbContext db, FilingCabinet cabinet, Duty duty, TimeProvider clock)
{
    private const int LastTalks = 10;

    /// <param name="reference">Whose file.</param>
    /// <param name="id">Which fact; nothing for a new one.</param>
    /// <param name="source">The conversation one comes from, by reference.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when there is no such file, or no such fact in it.</returns>
    public async Task<FactSheet?> OpenAsync(string? reference, Guid? id, string? source, CancellationToken cancel)
    {
        if (await cabinet.FindAsync(reference, cancel) is not { } customer)
        {
            return null;
        }

        var told = id is null ? null : await (
            from fact in db.CustomerFacts.AsNoTracking()
            where fact.Id == id && fact.CustomerId == customer.Id
            join staff in db.Staff on fact.ToldToId equals staff.Id
            select new ToldFact(fact, staff.DisplayName, null)).SingleOrDefaultAsync(cancel);
        return id is not null && told is null
            ? null
            : new FactSheet(customer, told, await TalksAsync(customer, told?.Fact.SourceTouchpointId, source, cancel), await duty.ZoneAsync(cancel), clock.Moment());
    }

    private async Task<IReadOnlyList<Talk>> TalksAsync(Customer customer, Guid? saidIn, string? source, CancellationToken cancel)
    {
        var read = Reference.TryRead(source, out var typed) ? typed : "";
        var theirs = db.Touchpoints.AsNoTracking().Where(talk => talk.CustomerId == customer.Id && talk.Goal != Touchpoint.Unwritten);
        var last = theirs.OrderByDescending(talk => talk.OccurredAt).ThenByDescending(talk => talk.Id).Take(LastTalks).Select(talk => talk.Id);
        return await (
            from talk in theirs
            where last.Contains(talk.Id) || talk.Id == saidIn || talk.Reference == read
            join staff in db.Staff on talk.StaffId equals staff.Id
            orderby talk.OccurredAt descending, talk.Id descending
            select new Talk(talk.Id, talk.Reference, talk.Goal, talk.OccurredAt, staff.DisplayName)).ToListAsync(cancel);
    }
}
