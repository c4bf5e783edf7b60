using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Reports;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Display.Charts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Reports;

/// <summary>The reports that were kept under a name, and a form to keep the one in the address.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ViewsModel(ViewBook book, ReportScopes scopes, Duty duty) : HousePage
{
    [BindProperty]
    public ViewForm Input { get; set; } = new();

    public IReadOnlyList<ViewCard> Views { get; private set; } = [];

    /// <value>The report in the address; empty when none is there to keep.</value>
    public ReportAddress? Address { get; private set; }

    /// <value>Its days and filters in words.</value>
    public string Words { get; private set; } = "";

    public Task OnGetAsync([FromQuery] ReportQuestion question, string? report, CancellationToken cancel) => LoadAsync(question, report, cancel);

    public async Task<IActionResult> OnPostAsync([FromQuery] ReportQuestion question, [FromQuery] string? report, CancellationToken cancel)
    {
        await FindAsync(question, report, cancel);
        return Address is null
            ? NotFound()
            : await AnswerAsync(await book.KeepAsync(Posted(), Address.Path, Address.Kept, Input.AsNew(), cancel), "Kept.", () => LoadAsync(question, report, cancel));
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.DeleteAsync(Posted(), Input.View, Input.Version, cancel), "Forgotten. Its numbers are still there.", () => LoadAsync(new ReportQuestion(), null, cancel));

    private async Task LoadAsync(ReportQuestion question, string? report, CancellationToken cancel)
    {
        await FindAsync(question, report, cancel);
        Views = await book.ListAsync(ViewBook.Reports, cancel);
    }

    private async Task FindAsync(ReportQuestion question, string? report, CancellationToken cancel)
    {
        if (report is null || ReportPages.LabelOf(report).Length == 0)
        {
            return;
        }

        var scope = await scopes.ReadAsync(question, await duty.ZoneAsync(cancel), cancel);
        Address = new ReportAddress(report, scope);
        Words = new ReportHead(scope, Address, []).Words;
    }
}
