using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Files;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>Where anybody tells us something, without an account: a complaint, an idea or thanks.</summary>
[AllowAnonymous]
[TakesFiles]
public sealed class FeedbackModel(FeedbackSlot slot, FeedbackPlaces places, FileIntake intake, FeedbackSeal seals, OutsideLimit limit) : HousePage
{
    public static readonly IReadOnlyList<(Solved Value, string Words)> Answers = [(Solved.Yes, "Yes"), (Solved.Partly, "Partly"), (Solved.NotYet, "Not yet")];

    [BindProperty]
    public NewFeedback Input { get; set; } = new();

    [BindProperty(Name = "__seal")]
    public string? Seal { get; set; }

    /// <value>A field that people do not see: whoever fills it in reads the page as a machine does.</value>
    [BindProperty(Name = "website")]
    public string? Website { get; set; }

    /// <value>Why it was not sent yet, when nothing is wrong with the words.</value>
    public string? Notice { get; private set; }

    /// <value>The place that the address names, or the only one there is; nothing when it is to be chosen.</value>
    public Choice? Place { get; private set; }

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public async Task OnGetAsync(string? branch, string? kind, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Place = FeedbackPlaces.Find(Places, branch);
        Input.Kind = Enum.TryParse<FeedbackKind>(kind, ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : null;
        Seal = seals.New();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Place = FeedbackPlaces.Find(Places, $"{Input.BranchId}");
        if (limit.Take(HttpContext) is { } minutes)
        {
            return Again($"Many messages came from where you are. Yours is below and was not sent yet: press Send again in {(minutes == 1 ? "a minute" : $"{minutes} minutes")}.");
        }

        if (seals.Read(Seal) is not { } opened)
        {
            Seal = seals.New();
            return Unsent("This page had been open for a long time. Your words are below: press Send once more.");
        }

        if (!opened.IsTime || !string.IsNullOrEmpty(Website))
        {
            return Unsent("That was quicker than people usually are. Your words are below: press Send once more.");
        }

        var result = await FilesOfForm.ActAsync(HttpContext, intake, () => slot.TakeAsync(Input, FilesOfForm.Of(HttpContext), opened.Secret, Posted(), cancel));
        return await AnswerAsync(result.Then(path => $"{path}?key={opened.Secret}&sent=true"), null, () => Task.CompletedTask);
    }

    private async Task LoadAsync(CancellationToken cancel) => Places = await places.AllAsync(cancel);

    private PageResult Unsent(string notice)
    {
        Response.StatusCode = (int)ResultKind.Invalid;
        return Again(notice);
    }

    private PageResult Again(string notice)
    {
        Notice = FilesOfForm.WereSent(HttpContext) ? notice + " Choose your files once more." : notice;
        ModelState.Clear();
        return Page();
    }
}
