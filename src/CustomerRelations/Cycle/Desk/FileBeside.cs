using CustomerRelations.Calendar;
using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Lays a customer's file beside the form: the file itself, and what they came about before.</summary>
public sealed class FileBeside(CustomerFolder folder, MatterShelf matters, CustomerBook book, Duty duty, TimeProvider clock)
{
    /// <value>Conversations shown beside the form; six make the line of feelings.</value>
    private const int Glimpse = 6;

    /// <returns>nothing when nobody is chosen, or there is no such file.</returns>
    public async Task<OpenedBeside?> OpenAsync(string? reference, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(reference) || await folder.OpenAsync(reference, null, Glimpse, cancel) is not { IsDone: true, Value: { } file })
        {
            return null;
        }

        return new OpenedBeside(file, await matters.OfAsync(file.Customer.Id, cancel));
    }

    /// <summary>Only what they came about before, while their goal is being written.</summary>
    /// <returns>nothing when there is no such file.</returns>
    public async Task<MattersBeside?> MattersAsync(string? reference, CancellationToken cancel) =>
        await book.FindAsync(reference, cancel) is { ErasedAt: null } customer
            ? new MattersBeside(customer, await matters.OfAsync(customer.Id, cancel), await duty.ZoneAsync(cancel), clock.Moment())
            : null;
}
