using System.Globalization;
using CustomerRelations.Reports;
using Microsoft.AspNetCore.Http.Extensions;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>The addresses of the complaints report with the days and the branch that are shown.</summary>
public sealed class ReportAddress(ComplaintsView view)
{
    private const string Path = "/reports/complaints";

    /// <summary>The report without an open number.</summary>
    public string Plain() => Path + Query();

    /// <summary>The complaints behind a number.</summary>
    /// <param name="show">The number.</param>
    /// <param name="after">The complaint after which they go on.</param>
    public string Show(string show, string? after = null)
    {
        var query = Query();
        query.Add("show", show);
        if (after is not null)
        {
            query.Add("after", after);
        }

        return $"{Path}{query}#behind";
    }

    /// <summary>The same numbers as a file.</summary>
    /// <param name="kind">"csv" or "json".</param>
    public string Sheet(string kind) => $"{Path}.{kind}{Query()}";

    private QueryBuilder Query()
    {
        var query = new QueryBuilder();
        if (view.Period.Weeks is { } weeks)
        {
            query.Add("weeks", weeks.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            query.Add("weeks", PeriodChoice.Own);
            query.Add("from", view.Period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            query.Add("to", view.Period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (view.Branch is { } branch)
        {
            query.Add("branch", $"{branch.Id}");
        }

        return query;
    }
}
