using CustomerRelations.Cycle.Receive.Files;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Files;

/// <summary>Changes the first page of a file; when two people write at once, each field can be theirs or yours.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class EditModel(FilingDesk desk, FileForms forms, LastHand last) : FilePage
{
    public OpenFile Opened { get; private set; } = null!;

    /// <value>Who saved last, when that is compared.</value>
    public Hand? By { get; private set; }

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public override Guid Version => IsCompared ? Opened.Saved.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => IsCompared ? Opened.DifferencesFrom(Input) : [];

    public override bool IsCompared => WasCompared || Answered is { Kind: ResultKind.Conflict, Earlier: null };

    public override string Address => $"/customers/{Opened.Reference}/edit";

    public override string Back => $"/customers/{Opened.Reference}";

    private bool WasCompared { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return Missing();
        }

        if (Opened.Reference != reference)
        {
            return LocalRedirect(Address);
        }

        Input = await TakeUpAsync(Opened.Saved, cancel);
        Input.LeaveRoom();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.ChangeAsync(reference, Input, Posted(), cancel), "Saved.", () => LayOutAsync(reference, cancel));

    /// <summary>Shows the form again with everything typed and a line more or less, or with what is saved now in one field; saves nothing.</summary>
    /// <param name="reference">Whose file.</param>
    /// <param name="add">One more of this kind.</param>
    /// <param name="remove">The place of the line to take away.</param>
    /// <param name="theirs">The field in which what is saved now is taken over.</param>
    /// <param name="compare">Theirs stood beside yours.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnPostLookAsync(string reference, ContactKind? add, int? remove, string? theirs, bool compare, CancellationToken cancel)
    {
        WasCompared = compare;
        Rearrange(add, remove);
        if (!await LoadAsync(reference, cancel))
        {
            return Missing();
        }

        Opened.Give(theirs, Input);
        return await LayOutAsync(reference, cancel) ? Page() : Missing();
    }

    private async Task<bool> LayOutAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return false;
        }

        By = IsCompared ? await last.OnAsync(Opened.Id, cancel) : null;
        Input.LeaveRoom();
        return true;
    }

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (Opened is null && await forms.OpenAsync(reference, cancel) is { } file)
        {
            (Opened, Choices) = (file, file.Choices);
        }

        return Opened is not null;
    }

    private StatusCodeResult Missing()
    {
        Result missing = FilingDesk.Missing;
        RefusalWords.Say(HttpContext, missing.Sentence);
        return StatusCode((int)missing.Kind);
    }
}
