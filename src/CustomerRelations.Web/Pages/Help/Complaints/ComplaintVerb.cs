using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>One act on a complaint, on a page of its own; its form stands on the complaint's page too.</summary>
public abstract class ComplaintVerb<TInput>(ComplaintFolder folder, Duty duty) : ComplaintCard(folder, duty), IComplaintVerb
    where TInput : class, new()
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    public abstract string Title { get; }

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Compare() : [];

    /// <value>true when somebody else acted since this form was opened; a form that was posted twice is another matter.</value>
    public bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null };

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public ComplaintForm<TInput> Form => new(View, They, Input, WasOvertaken ? View.Complaint.Version : Seen, Alone: true);

    /// <value>What the act is about is there, beside the complaint itself.</value>
    protected virtual bool IsThere => true;

    /// <value>What the next page says when it was done.</value>
    protected abstract string Said { get; }

    /// <value>The version that the form carried.</value>
    protected abstract Guid Seen { get; }

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel) || !IsThere)
        {
            return NotFound();
        }

        Input = await TakeUpAsync(FillIn(), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await ActAsync(reference, Posted(), cancel), Said, async () => await LoadAsync(reference, cancel) && IsThere);

    protected abstract Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel);

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    protected abstract TInput FillIn();

    /// <summary>What the form says otherwise than what is saved now.</summary>
    protected virtual IReadOnlyList<Difference> Compare() => [];
}
