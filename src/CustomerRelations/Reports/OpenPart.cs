using System.Linq.Expressions;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>What is so at this moment, whenever the complaint was received: asked of the open rows, never kept as a figure.</summary>
public sealed class OpenPart(ReportedComplaints rows, ReportPolicies policies, TimeProvider clock)
{
    public const string Name = "now";
    public const string Waiting = "waiting";
    public const string NotTold = "not-told";

    public async Task<IReadOnlyList<ReportLine>> LinesAsync(ReportScope scope, CancellationToken cancel)
    {
        var policy = (await policies.ReadAsync(cancel))(scope.Branch?.Id);
        var (told, never, _) = await NotToldAsync(scope, cancel);
        var open = await rows.Open(told, never, scope.Branch?.Id).FirstAsync(cancel);
        return [
            new ReportLine(Name, "A remedy waits for a yes or a no", Waiting, open.Waiting, null),
            new ReportLine(Name, $"No word from us for more than {policy.TellEvery} working days", NotTold, open.NotTold, null)];
    }

    /// <summary>Which complaints a number of these counts.</summary>
    /// <returns>Nothing when it is none of these.</returns>
    public async Task<Expression<Func<Complaint, bool>>?> SuchAsync(string show, ReportScope scope, CancellationToken cancel) => show switch
    {
        Waiting => rows.Waiting(),
        NotTold => (await NotToldAsync(scope, cancel)).Either,
        _ => null,
    };

    private async Task<(Expression<Func<Complaint, bool>> Told, Expression<Func<Complaint, bool>> Never, Expression<Func<Complaint, bool>> Either)> NotToldAsync(ReportScope scope, CancellationToken cancel)
    {
        var (policyOf, now) = (await policies.ReadAsync(cancel), clock.Moment());
        var branches = scope.Branch is { } own ? [own] : scope.Branches;
        var groups = branches.GroupBy(branch => Since(branch.Days, policyOf(branch.Id).TellEvery, now)).ToList();

        // Where all count alike, no complaint is asked for its branch.
        var parts = groups.Count == 1 ? [rows.NotTold(groups[0].Key)] : groups.Select(group => rows.NotTold(group.Key, group.Select(branch => branch.Id).ToList())).ToList();
        return (Both.Or(parts.Select(part => part.Told).ToList()), Both.Or(parts.Select(part => part.Never).ToList()), Both.Or(parts.Select(part => part.Either).ToList()));
    }

    // The midnight before which a last word lies more than so many working days back.
    private static DateTime Since(OpenDays days, int tellEvery, DateTime now)
    {
        var day = days.DayOf(now);
        for (var (open, back) = (0, 0); back < 3 * 366; back++, day = day.AddDays(-1))
        {
            open += days.IsOpen(day) ? 1 : 0;
            if (open > tellEvery)
            {
                break;
            }
        }

        return days.Moment(day, TimeOnly.MinValue);
    }
}
