using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>Who agreed to be contacted for what. Entries are only added; saying the same again adds nothing.</summary>
public sealed class ConsentLedger(CrmDbContext db, ConsentWordings wordings, TimeProvider clock)
{
    /// <summary>Writes down what they said, with the words that are read at the moment. Adds to the context and does not save.</summary>
    /// <param name="customer">Tracked by this context.</param>
    /// <param name="said">What they said.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>false when that stands there already.</returns>
    /// <exception cref="ArgumentException">Service needs no consent.</exception>
    public async Task<bool> WriteAsync(Customer customer, ConsentSaid said, CancellationToken cancel)
    {
        if (said.Purpose == ConsentPurpose.Service)
        {
            throw new ArgumentException("What they came for needs no consent.", nameof(said));
        }

        var newest = await db.ConsentEntries.Where(entry => entry.CustomerId == customer.Id && entry.Purpose == said.Purpose && entry.Channel == said.Channel)
            .OrderByDescending(entry => entry.At).ThenBy(entry => entry.IsGiven).Select(entry => new { entry.IsGiven, entry.At }).FirstOrDefaultAsync(cancel);
        if (newest?.IsGiven == said.IsGiven)
        {
            return false;
        }

        // The clock may have been put back: what is said last stands last.
        var now = clock.Moment();
        db.ConsentEntries.Add(new ConsentEntry
        {
            CustomerId = customer.Id, Purpose = said.Purpose, Channel = said.Channel, IsGiven = said.IsGiven, Source = said.Source, ById = said.ById, TouchpointId = said.TouchpointId,
            Wording = (await wordings.NewestAsync(cancel)).GetValueOrDefault(said.Purpose)?.Number ?? 0, At = newest is { } last && last.At >= now ? last.At.AddMicroseconds(1) : now,
        });
        db.Note(said.IsGiven ? "Consent given" : "Consent taken back", customer);
        return true;
    }
}
