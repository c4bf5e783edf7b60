using CustomerRelations.Cycle.Receive;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Whoever stands at the desk: their file is found, or one is opened. Adds to the context and does not save.</summary>
public sealed class Welcoming(CustomerBook book, LookAlikes lookAlikes, Duty duty)
{
    /// <returns>Done with whom it is; Invalid while it is not said whether they are the one who looks the same; NotFound.</returns>
    public async Task<Result<Welcomed>> ReceiveAsync(NewTouchpoint input, Guid branchId, DateTime now, CancellationToken cancel)
    {
        if (input.Anonymous)
        {
            return Result.Done(new Welcomed(null, null));
        }

        if (!input.OpensFile)
        {
            return await book.FindAsync(input.Customer, cancel) is { } found ? Result.Done(new Welcomed(found, null)) : Result.NotFound("That file is no longer here.");
        }

        var contact = Contact.Read(input.Contact, await duty.DialPlanAsync(cancel));
        var twins = await lookAlikes.TwinsOfAsync(input.Who!, contact is null ? [] : [contact], branchId, cancel);
        return twins is not null && !input.IsNew
            ? Result.Invalid(nameof(NewTouchpoint.IsNew), twins.Question)
            : Result.Done(new Welcomed(book.Welcome(input.Who!, contact, branchId, now), twins));
    }
}
