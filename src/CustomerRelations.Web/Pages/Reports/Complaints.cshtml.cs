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
public sealed class ComplaintsModel(ComplaintsReport report, Duty duty) : PageModel
{
    public ComplaintsView Report { get; private set; } = null!;

    public ComplaintFindings Findings => new(Report);

    public ReportAddress Address => new(Report);

    public async Task OnGetAsync([FromQuery] ComplaintsQuestion question, CancellationToken cancel) =>
        Report = await report.ReadAsync(question, await duty.ZoneAsync(cancel), cancel);
}
