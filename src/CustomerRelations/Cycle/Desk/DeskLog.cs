using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
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

    /// <summary>Whether it is to be asked, once, what happens next; nothing is saved by asking.</summary>
    /// <returns>false while something else has to be put right first.</returns>
    public async Task<bool> AsksWhatNextAsync(NewTouchpoint input, CancellationToken cancel) =>
        input.IsLeftOpen && (await rules.ValidateAsync(input, cancel)).IsValid;

    private async Task<Result<string>> WriteAsync(NewTouchpoint input, Touchpoint? begun, bool openFile, CancellationToken cancel)
    {
        var words = await parts.Labels.ReadAsync(cancel);
        var (me, now) = (await parts.Duty.MeAsync(cancel), clock.Moment());
        var held = await parts.Form.ReadAsync(input, words, me, now, cancel);
        if (!held.IsDone)
        {
            return held.Then(_ => "");
        }

        var welcomed = await parts.Welcoming.ReceiveAsync(input, me.BranchId, held.Value.At, cancel);
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

        var frame = FrameOf(begun is { } aside && input.OnBehalfOf is null ? held.Value with { StaffId = aside.StaffId } : held.Value, me, now, input.Direction ?? errand.Value.Direction);
        var touchpoint = await WriteDownAsync(begun, errand.Value, customer, frame, input, words, cancel);
        Note(begun is null ? "Touchpoint logged" : "Touchpoint finished", touchpoint, customer, twins);
        return await parts.NextSteps.TakeAsync(input, touchpoint, cancel) is { } unclear
            ? unclear
            : Result.Done(Next(openFile, customer, touchpoint, errand.Value.WasSettled));
    }

    private static TouchpointFrame FrameOf(Held held, Colleague me, DateTime now, Direction direction) =>
        new(held.StaffId, me.BranchId, held.ChannelId, held.At, now, direction, me.Id);

    private async Task<Touchpoint> WriteDownAsync(
        Touchpoint? begun, Errand errand, Customer? customer, TouchpointFrame frame, NewTouchpoint input, Labels words, CancellationToken cancel)
    {
        var values = input.Added.Distinct().Select(id => words.Find(ListKind.ValueAdded, id)).OfType<ListItem>();
        var (told, note) = (Telling.Of(input), string.IsNullOrWhiteSpace(input.AddedNote) ? null : input.AddedNote.Trim());
        var touchpoint = begun is not null
            ? await parts.Stubs.FinishAsync(begun, errand.Matter, customer, frame, told, values, note, cancel)
            : errand.Matter is { } matter
            ? parts.Log.Continue(matter, customer, frame, told, values, note)
            : parts.Log.Log(customer, frame, told, values, note);
        errand.Task?.Done(frame.LoggedAt, touchpoint.Id);
        errand.Visit?.Became(touchpoint);
        return touchpoint;
    }

    private void Note(string act, Touchpoint touchpoint, Customer? customer, Twins? twins)
    {
        db.Note(act, touchpoint);
        if (twins is not null)
        {
            db.Note(Twins.Act, customer!, twins.Beside);
        }
    }

    private static string Next(bool openFile, Customer? customer, Touchpoint touchpoint, bool wasSettled)
    {
        var settled = wasSettled ? SettledBefore + "&" : "";
        return !openFile ? $"/desk?{settled}saved={touchpoint.Reference}"
            : customer is null ? $"/touchpoints/{touchpoint.Reference}?saved=1"
            : $"/customers/{customer.Reference}?{settled}saved={touchpoint.Reference}";
    }
}
