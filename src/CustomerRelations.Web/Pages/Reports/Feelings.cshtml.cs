using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Feelings;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display.Charts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Reports;

/// <summary>How customers came and how they left. Never by person.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class FeelingsModel(FeelingsReport report, ViewBook views, Duty duty) : PageModel
{
    private const string Path = "/reports/feelings";

    public NumbersPage Shown { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] ReportQuestion question, CancellationToken cancel)
    {
        var view = await report.ReadAsync(question, await duty.ZoneAsync(cancel), cancel);
        Shown = new NumbersPage(view, new ReportHead(view.Scope, new ReportAddress(Path, view.Scope), await views.ListAsync(Path, cancel)));
    }
}
