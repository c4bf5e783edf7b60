using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Lists;

/// <summary>Changes many files at once: says first what would happen to how many, and does it when that is confirmed.</summary>
/// <remarks>The filters stand in the address, as on the list.</remarks>
[Authorize(Policy = Policies.Manage)]
public sealed class ChangeModel(ManyDesk desk, OfficeChoices choices, LabelBook labels) : HousePage
{
    /// <value>References of those who were ticked.</value>
    [BindProperty(Name = "who", SupportsGet = true)]
    public string[] Who { get; set; } = [];

    /// <value>Everybody who fits the filters.</value>
    [BindProperty(Name = "all", SupportsGet = true)]
    public bool All { get; set; }

    /// <value>What is changed, as <see cref="ManyAct"/> reads it.</value>
    [BindProperty(Name = "what", SupportsGet = true)]
    public string? What { get; set; }

    /// <value>How many were said to change.</value>
    [BindProperty(Name = "told")]
    public int Told { get; set; }

    public ListFrame Frame { get; private set; } = null!;

    public ManyPreview Preview { get; private set; } = null!;

    public string Address => ListAddress.Of("/customers/change", Frame.Question.ToFilterQuery());

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await desk.ChangeAsync(Posted(), Choice(), Told, cancel), "Done.", () => LoadAsync(cancel));

    private ManyChoice Choice() => new(Who, All, Request.ListQuestion(), ManyAct.Read(What));

    private async Task LoadAsync(CancellationToken cancel)
    {
        var question = Request.ListQuestion();
        Preview = await desk.PreviewAsync(Choice(), cancel);
        Frame = new ListFrame(question, await choices.BranchesAsync(cancel), await choices.ColleaguesAsync(question.Colleague, cancel), await labels.ReadAsync(cancel), []);
    }
}
