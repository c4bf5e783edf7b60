using CustomerRelations.Entities;

namespace CustomerRelations.Data;

/// <summary>Who may be contacted of our own accord: what both the ledger's readers and every send ask.</summary>
/// <remarks>
/// The newest entry of a purpose and channel counts; of two at the same moment, the one that took it back. Nothing written is a no: silence is not
/// agreement. What somebody came to us for needs no consent. Who would rather not hear from us hears only about that.
/// </remarks>
public static class Consents
{
    /// <summary>Customers who may hear from us for a purpose on a channel. One question to the database, whatever it is joined to.</summary>
    public static IQueryable<Customer> WhoMayHear(this CrmDbContext db, ConsentPurpose purpose, ConsentChannel channel) =>
        purpose == ConsentPurpose.Service
            ? db.Customers.Where(customer => customer.ErasedAt == null)
            : db.Customers.Where(customer => customer.ErasedAt == null && customer.ContactRefusedAt == null
                && db.ConsentEntries.Where(entry => entry.CustomerId == customer.Id && entry.Purpose == purpose && entry.Channel == channel)
                    .OrderByDescending(entry => entry.At).ThenBy(entry => entry.IsGiven).Select(entry => (bool?)entry.IsGiven).FirstOrDefault() == true);

    /// <summary>Of these messages those that may still go: to colleagues, and to customers who are not erased and may hear of it by e-mail.</summary>
    public static IQueryable<OutboxMessage> StillWelcome(this CrmDbContext db, IQueryable<OutboxMessage> messages) => messages.Where(message =>
        message.CustomerId == null || db.Customers.Any(customer => customer.Id == message.CustomerId && customer.ErasedAt == null
            && (message.Purpose == ConsentPurpose.Service || (customer.ContactRefusedAt == null
                && db.ConsentEntries.Where(entry => entry.CustomerId == customer.Id && entry.Purpose == message.Purpose && entry.Channel == ConsentChannel.Email)
                    .OrderByDescending(entry => entry.At).ThenBy(entry => entry.IsGiven).Select(entry => (bool?)entry.IsGiven).FirstOrDefault() == true))));

    /// <summary>What a message of a kind is for.</summary>
    /// <remarks>Bringing somebody back whom we miss is an offer, and so is whatever an admin writes freely: both want the strictest consent.</remarks>
    public static ConsentPurpose PurposeOf(LetterKind kind) => kind switch
    {
        LetterKind.Question => ConsentPurpose.Survey,
        LetterKind.Greeting or LetterKind.Welcome or LetterKind.Referral => ConsentPurpose.Greeting,
        LetterKind.Missing or LetterKind.Other => ConsentPurpose.News,
        _ => ConsentPurpose.Service,
    };
}
