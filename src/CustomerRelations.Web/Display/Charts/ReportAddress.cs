using System.Globalization;
using CustomerRelations.Reports;
using Microsoft.AspNetCore.Http.Extensions;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>The addresses of a report with the days, the branch and all else that is shown.</summary>
/// <param name="path">The report: "/reports/complaints".</param>
/// <param name="scope">What is shown.</param>
public sealed class ReportAddress(string path, ReportScope scope)
{
    public string Path => path;

    /// <value>What stands behind the question mark, which is what is kept under a name.</value>
    public string Kept => Query().ToString().TrimStart('?');

    /// <summary>The report without an open number.</summary>
    public string Plain() => path + Query();

    /// <summary>Another report of the same.</summary>
    public string At(string other) => other + Query();

    /// <summary>The records behind a number.</summary>
    /// <param name="show">The number.</param>
    /// <param name="after">The record after which they go on.</param>
    public string Show(string show, string? after = null)
    {
        var query = Query();
        query.Add("show", show);
        if (after is not null)
        {
            query.Add("after", after);
        }

        return $"{path}{query}#behind";
    }

    /// <summary>The same numbers as a file.</summary>
    /// <param name="kind">"csv" or "json".</param>
    public string Sheet(string kind) => $"{path}.{kind}{Query()}";

    private QueryBuilder Query()
    {
        var query = new QueryBuilder();
        if (scope.Period.Weeks is { } weeks)
        {
            query.Add("weeks", weeks.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            query.Add("weeks", PeriodChoice.Own);
            query.Add("from", scope.Period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            query.Add("to", scope.Period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (scope.Branch is { } branch)
        {
            query.Add("branch", $"{branch.Id}");
        }

        foreach (var sieve in scope.Sieves.Where(sieve => sieve.Chosen is not null))
        {
            query.Add(sieve.Name, $"{sieve.Chosen!.Id}");
        }

        return query;
    }
}
