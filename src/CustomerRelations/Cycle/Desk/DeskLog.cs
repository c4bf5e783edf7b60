using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
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

        return await work.RunAsync(form, async token =>
        {
            var begun = await parts.Stubs.TakeUpAsync(input.Stub, input.StubVersion, token);
            return begun.IsDone ? await WriteAsync(input, begun.Value, openFile, token) : begun.Then(_ => "");
        }, cancel);
    }

    private async Task<Result<string>> WriteAsync(NewTouchpoint input, Touchpoint? begun, bool openFile, CancellationToken cancel)
    {
        var words = await parts.Labels.ReadAsync(cancel);
        if (words.Find(ListKind.Channel, input.Channel) is not { } channel)
        {
            return Result.Invalid(nameof(input.Channel), "That way of talking is no longer offered. Choose another one.");
        }

        var (me, now) = (await parts.Duty.MeAsync(cancel), clock.Moment());
        var welcomed = await parts.Welcoming.ReceiveAsync(input, me.BranchId, now, cancel);
        if (!welcomed.IsDone)
        {
            return welcomed.Then(_ => "");
        }

        var (customer, twins) = welcomed.Value;
        var errand = await parts.Errands.OfAsync(input, customer, cancel);
        if (!errand.IsDone)
        {
            return errand.Then(_ => "");
        }

        var values = input.Added.Distinct().Select(id => words.Find(ListKind.ValueAdded, id)).OfType<ListItem>();
        var touchpoint = await WriteDownAsync(begun, errand.Value, customer, FrameOf(me, channel, now, errand.Value), StoryOf(input), values, cancel);
        Note(begun is null ? "Touchpoint logged" : "Touchpoint finished", touchpoint, customer, twins);
        return await parts.NextSteps.TakeAsync(input, touchpoint, cancel) is { } unclear
            ? unclear
            : Result.Done(Next(openFile, customer, touchpoint, errand.Value.WasSettled));
    }

    private void Note(string act, Touchpoint touchpoint, Customer? customer, Twins? twins)
    {
        db.Note(act, touchpoint);
        if (twins is not null)
        {
            db.Note(Twins.Act, customer!, twins.Beside);
        }
    }

    private static TouchpointFrame FrameOf(Colleague me, ListItem channel, DateTime now, Errand errand) =>
        new(me.Id, me.BranchId, channel.Id, now, now, errand.Direction);

    private async Task<Touchpoint> WriteDownAsync(
        Touchpoint? begun, Errand errand, Customer? customer, TouchpointFrame frame, TouchpointStory told, IEnumerable<ListItem> values, CancellationToken cancel)
    {
        var touchpoint = begun is not null
            ? await parts.Stubs.FinishAsync(begun, errand.Matter, customer, frame, told, values, cancel)
            : errand.Matter is { } matter
            ? parts.Log.Continue(matter, customer, frame, told, values)
            : parts.Log.Log(customer, frame, told, values);
        errand.Task?.Done(frame.LoggedAt, touchpoint.Id);
        return touchpoint;
    }

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
