using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Cycle.Keep.Consents;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What a conversation leads to: a complaint, promises, another table, a suggestion, a line to oneself. Adds to the context and does not save.</summary>
public sealed class NextSteps(CrmDbContext db, ComplaintIntake complaints, PromiseBook promises, HandoverDesk handovers, OpeningTimes times, ConsentLedger consents)
{
    /// <returns>Nothing, or why it cannot be kept as it was written.</returns>
    public async Task<Failure?> TakeAsync(NewTouchpoint input, Touchpoint touchpoint, CancellationToken cancel)
    {
        if (input.Category is { } category)
        {
            (await db.Matters.FindAsync([touchpoint.MatterId], cancel))!.GoalCategoryId = category;
        }

        if (input.IsComplaint)
        {
            await complaints.ReceiveAsync(touchpoint, string.IsNullOrWhiteSpace(input.Wanted) ? null : input.Wanted.Trim(), cancel);
        }

        if (input.Suggests || !string.IsNullOrWhiteSpace(input.Suggestion))
        {
            db.Suggestions.Add(Suggestion.Hear(touchpoint, string.IsNullOrWhiteSpace(input.Suggestion) ? touchpoint.Goal : input.Suggestion.Trim()));
        }

        await RememberAsync(input, touchpoint, cancel);
        await AgreeAsync(input, touchpoint, cancel);
        return await PromiseAsync(input, touchpoint, cancel) ?? await handovers.OfferAsync(touchpoint, MovedOn(input), nameof(input.HandOverTo), cancel);
    }

    // An e-mail is what a question comes by.
    private async Task AgreeAsync(NewTouchpoint input, Touchpoint touchpoint, CancellationToken cancel)
    {
        if (input.MayWrite && touchpoint.CustomerId is { } id && await db.Customers.FindAsync([id], cancel) is { } customer)
        {
            var by = touchpoint.LoggedById ?? touchpoint.StaffId;
            await consents.WriteAsync(customer, new ConsentSaid(ConsentPurpose.Survey, ConsentChannel.Email, true, ConsentSource.Desk, by, touchpoint.Id), cancel);
        }
    }

    // What happens next is for whoever wrote it, by the end of the next day on which the branch is open.
    private async Task RememberAsync(NewTouchpoint input, Touchpoint touchpoint, CancellationToken cancel)
    {
        if (!string.IsNullOrWhiteSpace(input.Next))
        {
            var days = await times.OfAsync(touchpoint.BranchId, cancel);
            var due = days.EndOfWorkingDay(touchpoint.WrittenAt, 1);
            db.FollowUpTasks.Add(FollowUpTask.Ask(touchpoint, touchpoint.LoggedById ?? touchpoint.StaffId, input.Next.Trim(), touchpoint.WrittenAt, due));
        }
    }

    private async Task<Failure?> PromiseAsync(NewTouchpoint input, Touchpoint touchpoint, CancellationToken cancel)
    {
        var refused = await promises.MakeAsync(new NewPromise(input.PromiseWords, input.PromiseBy), touchpoint, cancel);
        for (var line = 0; refused is null && line < input.MorePromises.Count; line++)
        {
            var (words, by) = (input.MorePromises[line].Words, input.MorePromises[line].By);
            refused = await promises.MakeAsync(new NewPromise(words, by), touchpoint, cancel, $"{nameof(input.MorePromises)}[{line}].{nameof(PromiseLine.By)}");
        }

        return refused;
    }

    private static NewHandover? MovedOn(NewTouchpoint input) => input.HandOverTo is null ? null : new NewHandover
    {
        To = input.HandOverTo, Why = input.HandOverWhy, Told = input.HandOverTold, StoryRepeated = input.HandOverRepeated,
    };
}
