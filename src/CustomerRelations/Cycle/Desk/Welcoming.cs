using CustomerRelations.Cycle.Receive;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Whoever stands at the desk: their file is found, or one is opened. Adds to the context and does not save.</summary>
public sealed class Welcoming(CustomerBook book, LookAlikes lookAlikes, Duty duty)
{
    /// <returns>Done with whom it is; Invalid while it is not said whether they are the one with the same phone or e-mail; NotFound.</returns>
    public async Task<Result<Welcomed>> ReceiveAsync(NewTouchpoint input, Guid branchId, DateTime now, CancellationToken cancel)
    {
        if (input.Anonymous)
        {
            return Result.Done(new Welcomed(null, false));
        }

        if (!input.OpensFile)
        {
            return await book.FindAsync(input.Customer, cancel) is { } found ? Result.Done(new Welcomed(found, false)) : Result.NotFound("That file is no longer here.");
        }

        var contact = Contact.Read(input.Contact, await duty.DialPlanAsync(cancel));
        var isTwin = contact is not null && await lookAlikes.AnySureAsync(contact, cancel);
        return isTwin && !input.IsNew
            ? AskWhether(contact!)
            : Result.Done(new Welcomed(book.Welcome(input.Who!, contact, branchId, now), isTwin));
    }

    private static Failure AskWhether(Contact contact) => Result.Invalid(
        nameof(NewTouchpoint.IsNew),
        $"Somebody with this {(contact.Kind == ContactKind.Email ? "e-mail" : "phone")} has a file. Is it them? Open that file, or say that they are somebody else.");
}
