using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>One act on a corrective action, on a page of its own.</summary>
public abstract class ActionVerb<TInput>(ActionFolder folder) : WritingPage, IActionVerb
    where TInput : class, new()
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    public ActionView View { get; private set; } = null!;

    public abstract string Title { get; }

    /// <value>true when somebody else acted since this form was opened; an act that is refused for another reason shows no differences.</value>
    public bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null } && View.Action.Version != Seen;

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? View.Action.Version : Seen;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Compare() : [];

    /// <value>What the next page says when it was done.</value>
    protected abstract string Said { get; }

    /// <value>The version that the form carried.</value>
    protected abstract Guid Seen { get; }

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        Input = await TakeUpAsync(await FillInAsync(cancel), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await ActAsync(reference, Posted(), cancel), Said, () => LoadAsync(reference, cancel));

    protected abstract Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel);

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    protected abstract Task<TInput> FillInAsync(CancellationToken cancel);

    /// <summary>What the form says otherwise than what is saved now.</summary>
    protected virtual IReadOnlyList<Difference> Compare() => [];

    /// <summary>Loads what the page shows beside the action.</summary>
    protected virtual Task BesideAsync(CancellationToken cancel) => Task.CompletedTask;

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await folder.LookAsync(reference, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        await BesideAsync(cancel);
        return true;
    }
}
