using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Keeps what was written at the desk: one save, one transaction, one act.</summary>
public sealed class DeskLog(Work work, CrmDbContext db, DeskParts parts, TimeProvider clock, IValidator<NewTouchpoint> rules)
{
    /// <value>Stands in the path of the next page when somebody else had settled the follow-up before.</value>
    public const string SettledBefore = "settled=before";

    /// <summary>Logs a conversation with a customer, somebody new, or somebody who stays anonymous.</summary>
    /// <param name="input">What was written.</param>
    /// <param name="form">The posted form; posted again it leads to the first result.</param>
    /// <param name="openFile">true to go to the customer's file after saving; false for the next person.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    /// <returns>Done with the path of the next page; Invalid; NotFound; Conflict; Unavailable.</returns>
    public async Task<Result<string>> LogAsync(NewTouchpoint input, Submission form, bool openFile, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, token => WriteAsync(input, openFile, token), cancel);
    }

    private async Task<Result<string>> WriteAsync(NewTouchpoint input, bool openFile, CancellationToken cancel)
    {
        var words = await parts.Labels.ReadAsync(cancel);
        if (words.Find(ListKind.Channel, input.Channel) is not { } channel)
        {
            return Result.Invalid(nameof(input.Channel), "That way of talking is no longer offered. Choose another one.");
        }

        var me = await parts.Duty.MeAsync(cancel);
        var now = clock.Moment();
        var customer = await CustomerOfAsync(input, me.BranchId, now, cancel);
        if (customer is null && !input.Anonymous)
        {
            return Result.NotFound("That file is no longer here.");
        }

        var errand = await parts.Errands.OfAsync(input.Task, customer, cancel);
        if (!errand.IsDone)
        {
            return errand.Then(_ => "");
        }

        var frame = new TouchpointFrame(me.Id, me.BranchId, channel.Id, now, now, errand.Value.Direction);
        var touchpoint = Write(errand.Value, customer, frame, StoryOf(input), input.Added.Distinct().Select(id => words.Find(ListKind.ValueAdded, id)).OfType<ListItem>());
        db.Note("Touchpoint logged", touchpoint);
        return Result.Done(Next(openFile, customer, touchpoint, errand.Value.WasSettled));
    }

    private Touchpoint Write(Errand errand, Customer? customer, TouchpointFrame frame, TouchpointStory told, IEnumerable<ListItem> values)
    {
        var touchpoint = errand.Matter is { } matter
            ? parts.Log.Continue(matter, customer, frame, told, values)
            : parts.Log.Log(customer, frame, told, values);
        errand.Task?.Done(frame.LoggedAt, touchpoint.Id);
        return touchpoint;
    }

    // What the conversation leads to, in the same save.
    private async Task<Failure?> LeadOnAsync(NewTouchpoint input, Touchpoint touchpoint, CancellationToken cancel)
    {
        if (input.IsComplaint)
        {
            await parts.Complaints.ReceiveAsync(touchpoint, Said(input.Wanted), cancel);
        }

        return await parts.Promises.MakeAsync(new NewPromise(input.PromiseWords, input.PromiseBy), touchpoint, cancel)
            ?? await parts.Handovers.OfferAsync(touchpoint, MovedOn(input), nameof(input.HandOverTo), cancel);
    }

    private async Task<Customer?> CustomerOfAsync(NewTouchpoint input, Guid branchId, DateTime now, CancellationToken cancel) => input switch
    {
        { Anonymous: true } => null,
        { Customer: { Length: > 0 } reference } => await parts.Book.FindAsync(reference, cancel),
        _ => parts.Book.Welcome(input.Who!, branchId, now),
    };

    private static TouchpointStory StoryOf(NewTouchpoint input) => new(input.Goal!.Trim())
    {
        Did = Said(input.Did),
        ToldToExpect = Said(input.ToldToExpect),
        FactsReadBack = input.FactsReadBack,
        FeelingConfirmed = input.FeelingConfirmed,
        Arrived = FeelingOf(input.Arrived),
        Left = FeelingOf(input.Left),
        Solved = input.Solved ?? Solved.NotAsked,
        SolvedSaidBy = input.AsISeeIt ? SaidBy.Staff : SaidBy.Customer,
    };

    private static NewHandover? MovedOn(NewTouchpoint input) =>
        input.HandOverTo is null ? null : new NewHandover { To = input.HandOverTo, Why = input.HandOverWhy, Told = input.HandOverTold };

    private static string Next(bool openFile, Customer? customer, Touchpoint touchpoint) =>
        !openFile ? $"/desk?saved={touchpoint.Reference}"
        : customer is null ? $"/touchpoints/{touchpoint.Reference}?saved=1"
        : $"/customers/{customer.Reference}?saved={touchpoint.Reference}";
    private static string Next(bool openFile, Customer? customer, Touchpoint touchpoint, bool wasSettled)
    {
        var settled = wasSettled ? SettledBefore + "&" : "";
        return !openFile ? $"/desk?{settled}saved={touchpoint.Reference}"
            : customer is null ? $"/touchpoints/{touchpoint.Reference}?saved=1"
            : $"/customers/{customer.Reference}?{settled}saved={touchpoint.Reference}";
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private static Feeling? FeelingOf(int? number) => number is >= 1 and <= 5 ? (Feeling)number : null;
}
