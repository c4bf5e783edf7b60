using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>An act on a complaint that asks for no version, or is refused for what is missing: theirs and yours are shown only when it was changed meanwhile.</summary>
public abstract class CauseCard<TInput>(ComplaintFolder folder, Duty duty) : ComplaintCard(folder, duty), IComplaintVerb
    where TInput : class, new()
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    public abstract string Title { get; }

    public virtual bool WasOvertaken => false;

    public virtual IReadOnlyList<Difference> Differences => [];

    public string Path => $"/complaints/{View.Complaint.Reference}";

    /// <value>What the next page says when it was done.</value>
    protected abstract string Said { get; }

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await OpenAsync(reference, cancel))
        {
            return NotFound();
        }

        Input = await TakeUpAsync(FillIn(), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await ActAsync(reference, Posted(), cancel), Said, () => OpenAsync(reference, cancel));

    protected abstract Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel);

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    protected virtual TInput FillIn() => new();

    /// <summary>Loads what the page shows beside the complaint.</summary>
    protected virtual Task BesideAsync(CancellationToken cancel) => Task.CompletedTask;

    private async Task<bool> OpenAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return false;
        }

        await BesideAsync(cancel);
        return true;
    }
}
