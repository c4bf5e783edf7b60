using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Export;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Lists;

/// <summary>Lets the listed customers out as a sheet; each time is written down first.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ExportModel(ExportDesk desk, CustomerSheet sheet, OfficeChoices choices, LabelBook labels, TimeProvider clock) : HousePage
{
    public ListFrame Frame { get; private set; } = null!;

    /// <value>How many the sheet would tell of; one above <see cref="ExportDesk.CountedTo"/> stands for more.</value>
    public int Files { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var taken = await desk.TakeAsync(Request.ListQuestion(), cancel);
        var name = string.Create(CultureInfo.InvariantCulture, $"customers-{clock.Moment():yyyy-MM-dd}.csv");
        return taken.IsDone
            ? new SheetStream(name, (to, token) => sheet.WriteAsync(to, taken.Value, token))
            : await AnswerAsync(taken.Then(_ => ""), null, () => LoadAsync(cancel));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var question = Request.ListQuestion();
        Files = await desk.CountAsync(question, cancel);
        Frame = new ListFrame(question, await choices.BranchesAsync(cancel), await choices.ColleaguesAsync(question.Colleague, cancel), await labels.ReadAsync(cancel), []);
    }
}
