using CustomerRelations.Cycle.Receive.Files;
using CustomerRelations.Entities;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Files;

/// <summary>Opens a file for somebody new, after a look at who may have one already.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class NewModel(FilingDesk desk, FileForms forms) : FilePage
{
    public override string Address => "/customers/new";

    public override string Back => "/customers";

    public override bool IsOpening => true;

    /// <value>Somebody was looked for.</value>
    public bool IsAsked { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Input = await TakeUpAsync(Input, cancel);
        await LayOutAsync(cancel);
        Input.BranchId ??= Choices.Me.BranchId;
    }

    /// <summary>Who may be the same person, for the script of the form.</summary>
    /// <param name="q">The name.</param>
    /// <param name="contact">Phones and e-mails.</param>
    /// <param name="branch">The chosen branch.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnGetAlikeAsync(string? q, string?[] contact, Guid? branch, CancellationToken cancel) =>
        Partial("_FileAlike", (await forms.AlikeAsync(q, contact, branch, cancel), false));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await desk.OpenAsync(Input, Posted(), cancel), "The file is open.", () => LookAsync(cancel));

    /// <summary>Shows the form again with everything typed, whoever was found, and a line more or less; saves nothing.</summary>
    public async Task<IActionResult> OnPostLookAsync(ContactKind? add, int? remove, CancellationToken cancel)
    {
        Rearrange(add, remove);
        await LookAsync(cancel);
        return Page();
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        await LayOutAsync(cancel);
        (Alike, IsAsked) = (await forms.AlikeAsync(Input.Name, Input.Contacts.Select(line => line.Kind == ContactKind.Address ? null : line.Value), Input.BranchId, cancel), true);
    }

    private async Task LayOutAsync(CancellationToken cancel)
    {
        Choices = await forms.ChoicesAsync(Input, cancel);
        Input.LeaveRoom();
    }
}
