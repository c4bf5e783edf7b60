using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>Where a customer stops messages and chooses what they hear from us, by the link in any message. Looking changes nothing; doing it twice does it once.</summary>
public sealed class StopDesk(CrmDbContext db, Work work, ConsentLedger ledger, ConsentWordings wordings)
{
    private const int MergeSteps = 5;

    /// <returns>Nothing when the link is not one of ours, or whoever it was for is erased.</returns>
    public async Task<StopView?> OpenAsync(string? secret, CancellationToken cancel)
    {
        if (await FindAsync(secret, cancel) is not var (customer, purpose))
        {
            return null;
        }

        var entries = await db.ConsentEntries.AsNoTracking().Where(entry => entry.CustomerId == customer.Id && entry.Channel == ConsentChannel.Email).ToListAsync(cancel);
        var agreed = entries.GroupBy(entry => entry.Purpose)
            .Where(group => group.OrderByDescending(entry => entry.At).ThenBy(entry => entry.IsGiven).First().IsGiven).Select(group => group.Key).ToList();
        var branch = await db.Branches.Where(branch => branch.Id == customer.BranchId).Select(branch => branch.Name).FirstAsync(cancel);
        return new StopView(purpose, branch, agreed, await wordings.NewestAsync(cancel));
    }

    /// <summary>Takes back what the message was for, by e-mail. Asked by a button, or by a mail program in one press.</summary>
    /// <returns>Done; NotFound when the link is not one of ours.</returns>
    public Task<Result<string>> StopAsync(string? secret, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        if (await FindAsync(secret, token) is not var (customer, purpose))
        {
            return NoLink;
        }

        if (purpose != ConsentPurpose.Service)
        {
            await ledger.WriteAsync(customer, new ConsentSaid(purpose, ConsentChannel.Email, false, ConsentSource.Link), token);
        }

        return Result.Done(StopSecret.PathOf(secret!));
    }, cancel);

    /// <summary>Writes down everything they ticked and did not tick.</summary>
    /// <returns>Done with the link's path; NotFound when the link is not one of ours.</returns>
    public Task<Result<string>> ChooseAsync(string? secret, StopChoices choices, Submission form, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        if (await FindAsync(secret, token) is not var (customer, _))
        {
            return NoLink;
        }

        var said = await db.ConsentEntries.Where(entry => entry.CustomerId == customer.Id && entry.Channel == ConsentChannel.Email).Select(entry => entry.Purpose).Distinct().ToListAsync(token);
        foreach (var purpose in ConsentWordings.Purposes.Where(purpose => choices.Hears.Contains(purpose) || said.Contains(purpose)))
        {
            await ledger.WriteAsync(customer, new ConsentSaid(purpose, ConsentChannel.Email, choices.Hears.Contains(purpose), ConsentSource.Link), token);
        }

        return Result.Done($"{StopSecret.PathOf(secret!)}/choices");
    }, cancel);

    private static Failure NoLink => Result.NotFound("This link is not one of ours, or what it was for is gone.");

    private async Task<(Customer Customer, ConsentPurpose Purpose)?> FindAsync(string? secret, CancellationToken cancel)
    {
        if (StopSecret.HashOf(secret) is not { } hash
            || await db.OutboxMessages.AsNoTracking().Where(message => message.StopHash == hash && message.CustomerId != null).Select(message => new { message.CustomerId, message.Purpose }).FirstOrDefaultAsync(cancel) is not { } message)
        {
            return null;
        }

        var customer = await db.Customers.SingleOrDefaultAsync(customer => customer.Id == message.CustomerId, cancel);
        for (var steps = 0; customer?.MergedIntoId is { } into && steps < MergeSteps; steps++)
        {
            customer = await db.Customers.SingleOrDefaultAsync(other => other.Id == into, cancel);
        }

        return customer is { ErasedAt: null } ? (customer, message.Purpose) : null;
    }
}
