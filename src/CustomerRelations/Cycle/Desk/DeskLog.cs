using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Search;
using FluentValidation;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Keeps what was written at the desk: one save, one transaction, one act.</summary>
public sealed class DeskLog(Work work, CrmDbContext db, DeskParts parts, TimeProvider clock, IValidator<NewTouchpoint> rules)
{
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

        var (me, now) = (await parts.Duty.MeAsync(cancel), clock.Moment());
        var contact = input.OpensFile ? Contact.Read(input.Contact) : null;
        var isTwin = contact is not null && await parts.LookAlikes.AnySureAsync(contact, cancel);
        if (isTwin && !input.IsNew)
        {
            return AskWhether(contact!);
        }

        var customer = await CustomerOfAsync(input, contact, me.BranchId, now, cancel);
        if (customer is null && !input.Anonymous)
        {
            return Result.NotFound("That file is no longer here.");
        }

        var touchpoint = parts.Log.Log(
            customer,
            new TouchpointFrame(me.Id, me.BranchId, channel.Id, now, now),
            StoryOf(input),
            input.Added.Distinct().Select(id => words.Find(ListKind.ValueAdded, id)).OfType<ListItem>());
        db.Note(isTwin ? "Touchpoint logged, file opened beside a similar one" : "Touchpoint logged", touchpoint);
        return Result.Done(Next(openFile, customer, touchpoint));
    }

    private static Failure AskWhether(Contact contact) => Result.Invalid(
        nameof(NewTouchpoint.IsNew),
        $"Somebody with this {(contact.Kind == ContactKind.Email ? "e-mail" : "phone")} has a file. Is it them? Open that file, or say that they are somebody else.");

    private async Task<Customer?> CustomerOfAsync(NewTouchpoint input, Contact? contact, Guid branchId, DateTime now, CancellationToken cancel) => input switch
    {
        { Anonymous: true } => null,
        { Customer: { Length: > 0 } reference } => await parts.Book.FindAsync(reference, cancel),
        _ => parts.Book.Welcome(input.Who!, contact, branchId, now),
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

    private static string Next(bool openFile, Customer? customer, Touchpoint touchpoint) =>
        !openFile ? $"/desk?saved={touchpoint.Reference}"
        : customer is null ? $"/touchpoints/{touchpoint.Reference}?saved=1"
        : $"/customers/{customer.Reference}?saved={touchpoint.Reference}";

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private static Feeling? FeelingOf(int? number) => number is >= 1 and <= 5 ? (Feeling)number : null;
}
