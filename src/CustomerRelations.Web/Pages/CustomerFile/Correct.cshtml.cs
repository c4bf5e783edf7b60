using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>Adds words to a conversation that was logged.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class CorrectModel(TouchpointFolder folder, Duty duty) : WritingPage
{
    [BindProperty]
    public NewCorrection Input { get; set; } = new();

    public TouchpointView View { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        Input = await TakeUpAsync(Input, cancel);
        return await ShowAsync(reference, cancel);
    }

    /// <summary>Comes from the desk with words that did not fit what was saved before; writes nothing.</summary>
    public Task<IActionResult> OnPostLookAsync(string reference, [Bind(Prefix = "Input")] NewTouchpoint typed, CancellationToken cancel)
    {
        ModelState.Clear();
        SpendKey();
        Input.Words = string.Join("\n\n", typed.Written.Where(words => !string.IsNullOrWhiteSpace(words)));
        return ShowAsync(reference, cancel);
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel)
    {
        var result = await folder.CorrectAsync(reference, Input, Posted(), cancel);
        return await AnswerAsync(result, said: null, () => LoadAsync(reference, cancel));
    }

    private async Task<IActionResult> ShowAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        var opened = await folder.OpenAsync(reference, cancel);
        if (opened.IsDone)
        {
            (View, Zone) = (opened.Value, await duty.ZoneAsync(cancel));
        }

        return opened.IsDone;
    }
}
