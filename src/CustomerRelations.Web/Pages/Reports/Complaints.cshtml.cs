using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Reports;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display.Charts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Reports;

/// <summary>Monday morning: how complaints went, and who stands behind each number.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ComplaintsModel(ComplaintsReport report, ViewBook views, Duty duty) : PageModel
{
    private const string Path = "/reports/complaints";

    public ComplaintsView Report { get; private set; } = null!;

    public ComplaintFindings Findings => new(Report);

    public ReportHead Head { get; private set; } = null!;

    public ReportAddress Address => Head.Address;

    public async Task OnGetAsync([FromQuery] ReportQuestion question, CancellationToken cancel)
    {
        Report = await report.ReadAsync(question, await duty.ZoneAsync(cancel), cancel);
        Head = new ReportHead(Report.Scope, new ReportAddress(Path, Report.Scope), await views.ListAsync(Path, cancel));
    }
}
