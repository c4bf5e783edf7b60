using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Reports;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Reports;

/// <summary>Where money was spent or a rule bent for a customer, with what came of it. Never counted by person.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ExceptionsModel(ExceptionsReport report, Duty duty) : PageModel
{
    public ExceptionsView Report { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    /// <value>The same lines as a sheet.</value>
    public string Sheet => $"/reports/exceptions.csv{Query(Report.Month.Key, Report.Question.Kind, null)}";

    public async Task OnGetAsync([FromQuery] ExceptionsQuestion question, CancellationToken cancel)
    {
        Zone = await duty.ZoneAsync(cancel);
        Report = await report.ReadAsync(question, Zone, cancel);
    }

    /// <summary>The address of this report with another month, kind or page.</summary>
    public string Address(string month, Guid? kind = null, Guid? after = null) => $"/reports/exceptions{Query(month, kind, after)}";

    /// <summary>The outcome in the customer's view.</summary>
    public static string Said(Solved? said) => said switch
    {
        Solved.Yes => "It is put right",
        Solved.Partly => "Partly",
        Solved.NotYet => "Not put right",
        _ => "Not asked yet",
    };

    private QueryString Query(string month, Guid? kind, Guid? after)
    {
        var query = new QueryBuilder { { "month", month } };
        foreach (var (name, value) in new[] { ("branch", Report.Question.Branch), ("kind", kind), ("after", after) })
        {
            if (value is { } id)
            {
                query.Add(name, $"{id}");
            }
        }

        return query.ToQueryString();
    }
}
