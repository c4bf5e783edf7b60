using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>One page, any order: the conversation on the left, the customer's file on the right.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class DeskModel(DeskTop top, DeskLog log, DeskSearch search, DraftBook drafts) : WritingPage
{
    /// <value>What the button says that goes to the file after saving.</value>
    public const string ThenFile = "file";

    [BindProperty]
    public NewTouchpoint Input { get; set; } = new();

    public DeskView Top { get; private set; } = null!;

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
    /// <param name="cancel">Stops reading.</param>
    public async Task OnGetAsync(string? customer, string? saved, string? who, string? contact, Guid? task, CancellationToken cancel)
    {
        (Input.Customer, Input.Who, Input.Contact, Input.Task) = (customer, who, contact, task);
        Input = await TakeUpAsync(Input, cancel, draft => customer is null ? Request.Query.Count == 0 : draft.CustomerReference == customer);
        await LayOutAsync(saved, cancel);
        Input.Goal = TakenUp is null ? Top.Task?.Goal : Input.Goal;
    }

    public async Task<IActionResult> OnPostAsync(string? then, CancellationToken cancel)
    {
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
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnPostLookAsync(bool away, string? choose, CancellationToken cancel)
    {
        ModelState.Clear();
        if (away)
        {
            (Input.Customer, Input.Who, Input.Task) = (null, null, null);
        }

        Input.Customer = string.IsNullOrWhiteSpace(choose) ? Input.Customer : choose;
        Input.Anonymous &= string.IsNullOrWhiteSpace(choose);
        await LayOutAsync(null, cancel, everybody: true);
        return Page();
    }

    private async Task LayOutAsync(string? saved, CancellationToken cancel, bool everybody = false)
    {
        Top = await top.OpenAsync(Input.Customer, saved, Input.Task, cancel);
        Input.Customer ??= Top.Task?.CustomerReference;
        Input.Channel ??= (Top.Task is null ? null : Top.Channels.FirstOrDefault(channel => ChannelIcons.Of(channel.Label) == "phone"))?.Id ?? Top.Channels.FirstOrDefault()?.Id;
        Found = await search.LookAsync(Input, everybody, cancel);
        Writers = await drafts.WritersAsync(Top.File?.Customer.Reference, cancel);
    }
}
