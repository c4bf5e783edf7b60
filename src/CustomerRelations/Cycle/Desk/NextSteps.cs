using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Results;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What a conversation leads to: a complaint, a promise, another table. Adds to the context and does not save.</summary>
public sealed class NextSteps(ComplaintIntake complaints, PromiseBook promises, HandoverDesk handovers)
{
    /// <returns>Nothing, or why it cannot be kept as it was written.</returns>
    public async Task<Failure?> TakeAsync(NewTouchpoint input, Touchpoint touchpoint, CancellationToken cancel)
    {
        if (input.IsComplaint)
        {
            await complaints.ReceiveAsync(touchpoint, string.IsNullOrWhiteSpace(input.Wanted) ? null : input.Wanted.Trim(), cancel);
        }

        return await promises.MakeAsync(new NewPromise(input.PromiseWords, input.PromiseBy), touchpoint, cancel)
            ?? await handovers.OfferAsync(touchpoint, MovedOn(input), nameof(input.HandOverTo), cancel);
    }

    private static NewHandover? MovedOn(NewTouchpoint input) =>
        input.HandOverTo is null ? null : new NewHandover { To = input.HandOverTo, Why = input.HandOverWhy, Told = input.HandOverTold };
}
