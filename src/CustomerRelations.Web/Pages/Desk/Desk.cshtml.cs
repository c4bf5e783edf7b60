using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>One page, any order: the conversation on the left, the customer's file on the right.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class DeskModel(DeskTop top, DeskLog log) : HousePage
{
    /// <value>What the button says that goes to the file after saving.</value>
    public const string ThenFile = "file";

    [BindProperty]
    public NewTouchpoint Input { get; set; } = new();

    public DeskView Top { get; private set; } = null!;

    /// <value>How the person in front of us is spoken of.</value>
    public Pronoun They => Pronoun.For(Top.File?.Customer.Pronoun);

    /// <value>The touchpoint that was saved before with this form, by reference, when that is the conflict; the customer's own may stand before it.</value>
    public string? EarlierTouchpoint => Answered?.Earlier?.Path.Split('=', '/', '?').LastOrDefault(part => Reference.TryRead(part, out _));

    public async Task OnGetAsync(string? customer, string? saved, CancellationToken cancel)
    {
        Input.Customer = customer;
        await LayOutAsync(saved, cancel);
    }

    public async Task<IActionResult> OnPostAsync(string? then, CancellationToken cancel) =>
        await AnswerAsync(await log.LogAsync(Input, Posted(), then == ThenFile, cancel), said: null, () => LayOutAsync(null, cancel));

    /// <value>Something stands in the form that was not saved.</value>
    public bool IsWritten => new[] { Input.Goal, Input.Did, Input.HandOverWhy, Input.ToldToExpect, Input.Customer is null ? Input.Who : null }.Any(words => !string.IsNullOrWhiteSpace(words));

    /// <value>A file was asked for that is not there.</value>
    public bool IsMissing => !string.IsNullOrWhiteSpace(Input.Customer) && Top.File is null;

    /// <summary>Shows the desk again with everything typed; "Somebody else" puts the file away as well.</summary>
    public async Task<IActionResult> OnPostLookAsync(bool away, CancellationToken cancel)
    {
        ModelState.Clear();
        if (away)
        {
            (Input.Customer, Input.Who) = (null, null);
        }

        await LayOutAsync(null, cancel);
        return Page();
    }

    private async Task LayOutAsync(string? saved, CancellationToken cancel)
    {
        Top = await top.OpenAsync(Input.Customer, saved, cancel);
        Input.Channel ??= Top.Channels.FirstOrDefault()?.Id;
    }
}
