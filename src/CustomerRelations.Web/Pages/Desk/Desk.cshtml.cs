using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>One page, any order: the conversation on the left, the customer's file on the right.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class DeskModel(DeskTop top, DeskLog log, DeskSearch search, WaitingRoom room, DeskDates dates, StubDesk stubs) : WritingPage
{
    /// <value>What the button says that goes to the file after saving.</value>
    public const string ThenFile = "file";

    /// <value>What the button says that puts the conversation aside.</value>
    public const string ThenLater = "later";

    [BindProperty]
    public NewTouchpoint Input { get; set; } = new();

    public DeskView Top { get; private set; } = null!;

    /// <value>The number of whoever rings, as a telephone system writes it into the address.</value>
    [BindProperty(SupportsGet = true)]
    public string? Phone { get; set; }

    /// <value>Who rings; nothing when the desk was not opened by a telephone.</value>
    public Caller? Caller { get; private set; }

    /// <value>What they may have come about before; nothing while nobody is chosen, or when a follow-up says it.</value>
    public Again? Again => Top is { File: { } file, Task: null }
        ? new Again(Top.Matters.Without(Aside?.Reference), Input.Goal, Input.Matter, Input.AsTold, They, file.Customer.Reference, Top.Me.Zone, file.Now)
        : null;

    /// <value>Who waits, whom the clerk took, and what the customer before wanted.</value>
    public DeskQueue Queue { get; private set; } = null!;

    /// <value>What was put aside and goes on here, if anything.</value>
    public StubView? Aside { get; private set; }

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid AsideVersion => Answered is { Kind: ResultKind.Conflict, Earlier: null } ? Aside?.Version ?? Input.StubVersion : Input.StubVersion;

    /// <value>Whoever may be meant by what was typed.</value>
    public DeskFindings Found { get; private set; } = DeskFindings.None;

    /// <value>Colleagues who are writing for the same customer now.</value>
    public IReadOnlyList<string> Writers { get; private set; } = [];

    /// <value>How the person in front of us is spoken of.</value>
    public Pronoun They => Pronoun.For(Top.File?.Customer.Pronoun);

    /// <value>The touchpoint that was saved before with this form, by reference, when that is the conflict; the customer's own may stand before it.</value>
    public string? EarlierTouchpoint => Answered?.Earlier?.Path.Split('=', '/', '?').LastOrDefault(part => Reference.TryRead(part, out _));

    /// <param name="customer">The reference of the file to lay beside the form.</param>
    /// <param name="saved">The reference of what was saved just before.</param>
    /// <param name="who">The name of somebody new, as it was looked for.</param>
    /// <param name="contact">Their phone number or e-mail.</param>
    /// <param name="task">The follow-up for which somebody is rung.</param>
    /// <param name="visit">The visit of whoever waits or is expected.</param>
    /// <param name="stub">The reference of what was put aside and is finished now.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task OnGetAsync(string? customer, string? saved, string? who, string? contact, Guid? task, Guid? visit, string? stub, CancellationToken cancel)
    {
        (Input.Customer, Input.Who, Input.Contact, Input.Task, Input.Visit) = (customer, who, contact, task, visit);
        await AnswerCallAsync(cancel);
        await TakeUpStubAsync(stub, cancel);
        var asked = Input;
        Input = await TakeUpAsync(asked, cancel, draft => Request.Query.Count == 0 || IsFor(draft, asked));
        KeepWhatWasAskedFor(asked);
        await LayOutAsync(saved, cancel);
        Input.Goal ??= TakenUp is null ? Top.Task?.Goal : null;
    }

    /// <summary>What they may have come about before, while their goal is being written, for the desk's script.</summary>
    public async Task<IActionResult> OnGetAgainAsync(string? customer, string? goal, string? matter, AsTold? asTold, string? stub, CancellationToken cancel)
    {
        if (await top.MattersAsync(customer, cancel) is not { } known)
        {
            return NotFound();
        }

        return Partial("_Again", new Again(
            known.Matters.Without(stub), goal, matter, asTold, Pronoun.For(known.Customer.Pronoun), known.Customer.Reference, known.Zone, known.Now));
    }

    /// <value>Which button was pressed; the one that waves the question away stands for it.</value>
    public string Then { get; private set; } = "next";

    /// <value>They would leave unhappy with nothing owed: it is asked once what happens next.</value>
    public bool AsksWhatNext { get; private set; }

    /// <value>A line for one more promise was asked for.</value>
    public bool HasAnother { get; private set; }

    /// <summary>Says back how a day was understood, for the desk's script.</summary>
    /// <param name="by">A day to come, as typed.</param>
    /// <param name="been">A day that has been, as typed.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnGetWhenAsync(string? by, string? been, CancellationToken cancel) =>
        Partial("_Heard", await dates.HearAsync(been ?? by, been is not null, cancel));

    public async Task<IActionResult> OnPostAsync(string? then, CancellationToken cancel)
    {
        if (then == ThenLater)
        {
            var kept = await stubs.PutAsideAsync(Input, PostedFields.Of(Request.Form), Posted(), cancel);
            return await AnswerAsync(kept, "Put aside. Finish it within 24 hours.", () => LayOutAsync(null, cancel));
        }

        Then = then ?? Then;
        if (Posted().IsReadable && await log.AsksWhatNextAsync(Input, cancel))
        {
            (AsksWhatNext, Input.NextWaved) = (true, true);
            await LayOutAsync(null, cancel);
            return Page();
        }

        var result = await log.LogAsync(Input, Posted(), then == ThenFile, cancel);
        var said = result.IsDone && result.Value.Contains(DeskLog.SettledBefore, StringComparison.Ordinal)
            ? "Somebody had called them before you. What you wrote is kept beside it." : null;
        return await AnswerAsync(result, said, () => LayOutAsync(null, cancel));
    }

    /// <value>Something stands in the form that was not saved.</value>
    public bool IsWritten => Input.Written.Append(Input.Customer is null ? Input.Who : null).Any(words => !string.IsNullOrWhiteSpace(words));

    /// <value>A file was asked for that is not there.</value>
    public bool IsMissing => !string.IsNullOrWhiteSpace(Input.Customer) && Top.File is null;

    /// <summary>Shows the desk again with everything typed and whoever was found; "Somebody else" puts the file away as well.</summary>
    /// <param name="away">Puts the file away.</param>
    /// <param name="choose">The reference of the customer that it is.</param>
    /// <param name="take">The visit of whoever is next.</param>
    /// <param name="same">They want the same as the customer before.</param>
    /// <param name="another">One more line for a promise.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnPostLookAsync(bool away, string? choose, Guid? take, bool same, bool another, CancellationToken cancel)
    {
        ModelState.Clear();
        (HasAnother, Input.MorePromises) = (another, another ? [.. Input.MorePromises, new()] : Input.MorePromises);
        if (away)
        {
            (Input.Customer, Input.Who, Input.Task) = (null, null, null);
            (Input.Matter, Input.AsTold) = (null, null);
            Input.Visit = null;
        }

        if (take is not null)
        {
            (Input.Visit, Input.Customer, Input.Anonymous) = (take, null, false);
        }

        Input.Customer = string.IsNullOrWhiteSpace(choose) ? Input.Customer : choose;
        Input.Anonymous &= string.IsNullOrWhiteSpace(choose);
        await LayOutAsync(null, cancel, everybody: true);
        Input.Goal = same && string.IsNullOrWhiteSpace(Input.Goal) ? Queue.LastGoal : Input.Goal;
        return Page();
    }

    // What was put aside has its own draft; for a customer it is the one that is about no other follow-up or visit.
    private static bool IsFor(KeptDraft draft, NewTouchpoint asked) =>
        draft.Of("Input.Stub") == asked.Stub && (asked.Stub is not null || (!string.IsNullOrWhiteSpace(asked.Customer) && draft.CustomerReference == asked.Customer
            && MayBe(draft.Of("Input.Task"), asked.Task) && MayBe(draft.Of("Input.Visit"), asked.Visit)));

    private static bool MayBe(string? written, Guid? asked) => asked is null || written is null || written == asked.ToString();

    // Words about the same customer that were begun without a follow-up or a visit belong to the one they are asked for with now.
    private void KeepWhatWasAskedFor(NewTouchpoint asked)
    {
        if (TakenUp is not null && Input.Customer == asked.Customer)
        {
            (Input.Task, Input.Visit) = (Input.Task ?? asked.Task, Input.Visit ?? asked.Visit);
        }
    }

    private async Task AnswerCallAsync(CancellationToken cancel)
    {
        if (Phone is null)
        {
            return;
        }

        Caller = await search.CallerAsync(Phone, cancel);
        Input.Direction = Direction.Inbound;
        Input.Customer ??= Caller.Customer;
        Input.Contact ??= Caller.Number;
    }

    // Everything as it was typed, whichever fields the form has.
    private async Task TakeUpStubAsync(string? stub, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(stub) || await stubs.OpenAsync(stub, cancel) is not { IsDone: true } opened)
        {
            return;
        }

        Aside = opened.Value;
        await TryUpdateModelAsync(Input, nameof(Input), PostedFields.Read(Aside.Body));
        ModelState.Clear();
        (Input.Stub, Input.StubVersion) = (Aside.Reference, Aside.Version);
    }

    private async Task LayOutAsync(string? saved, CancellationToken cancel, bool everybody = false)
    {
        Aside ??= Input.Stub is null || await stubs.OpenAsync(Input.Stub, cancel) is not { IsDone: true } opened ? null : opened.Value;
        Queue = await room.BesideDeskAsync(Input.Visit, string.IsNullOrWhiteSpace(Input.Customer) && Input.Task is null, cancel);
        Input.Customer = string.IsNullOrWhiteSpace(Input.Customer) && !Input.Anonymous ? Queue.Taken?.Customer ?? Input.Customer : Input.Customer;
        Top = await top.OpenAsync(Input.Customer, saved, Input.Task, cancel);
        Input.Customer ??= Top.Task?.CustomerReference;
        Input.Channel ??= (Top.Task is null && Caller is null ? null : Top.Channels.FirstOrDefault(channel => ChannelIcons.Of(channel.Label) == "phone"))?.Id
            ?? Top.Channels.FirstOrDefault(channel => channel.Id == Top.Me.DeskChannelId)?.Id ?? Top.Channels.FirstOrDefault()?.Id;
        Found = await search.LookAsync(Input, everybody, cancel);
        Writers = await WritersAsync(Top.File?.Customer.Reference, cancel);
    }
}
