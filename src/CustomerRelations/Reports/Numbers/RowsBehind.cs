using System.Globalization;
using System.Linq.Expressions;
using CustomerRelations.Calendar;

namespace CustomerRelations.Reports.Numbers;

/// <summary>Finds the rows behind a number by conditions of their own, newest first, a page at a time; nothing else is read.</summary>
/// <param name="shape">Of the rows.</param>
/// <param name="scope">What the report is of.</param>
/// <param name="names">Which entries count as one.</param>
/// <param name="days">Only these of its days; empty for all of them.</param>
public sealed class RowsBehind<TRow>(RowShape<TRow> shape, ReportScope scope, ReportNames names, IReadOnlyList<(DateOnly First, DateOnly Last)>? days = null)
{
    private const int MostNamed = 300;

    private IReadOnlyList<(DateOnly First, DateOnly Last)> Runs => days ?? [(scope.Period.From, scope.Period.To)];

    /// <summary>The rows of the report's days, each day that of its own branch, narrowed as the report is.</summary>
    public IQueryable<TRow> Of(IQueryable<TRow> rows) =>
        scope.Sieves.Where(sieve => sieve.Chosen is not null).Aggregate(rows.Where(Between(BranchesOf(""), Runs)), (found, sieve) => found.Where(Is(sieve.Name, sieve.Keys)));

    /// <summary>Those of one slice.</summary>
    /// <returns>Nothing when there is no such slice.</returns>
    public IQueryable<TRow>? Cut(IQueryable<TRow> rows, ShownNumber shown) => shown.Dimension switch
    {
        "" => rows,
        Slices.Branch => rows.Where(Between(BranchesOf(shown.Key), Runs)),
        Slices.Week => Day(shown.Key) is { } monday ? days is null ? rows.Where(Between(BranchesOf(""), [(monday, monday.AddDays(6))])) : rows : null,
        ReportNames.Hour => Hour(shown.Key) is { } hour ? rows.Where(AtHour(hour.Day, hour.Hour)) : null,
        _ => shape.Filters.ContainsKey(shown.Dimension) ? rows.Where(Is(shown.Dimension, names.Unfold(shown.Key))) : null,
    };

    /// <summary>One page of them, and one more when there are further ones.</summary>
    /// <param name="after">Where the page before ended; empty for the first.</param>
    public IQueryable<TRow> Page(IQueryable<TRow> rows, string? after)
    {
        var rest = RecordsBehind.PlaceOf(after) is { } from
            ? rows.Where(Both.And(Both.On(shape.At, at => at <= from.At), Both.Or([Both.On(shape.At, at => at < from.At), Both.On(shape.Id, id => id.CompareTo(from.Id) < 0)])))
            : rows;
        return rest.OrderByDescending(shape.At).ThenByDescending(shape.Id).Take(RecordsBehind.PageSize + 1);
    }

    /// <summary>The page as it is shown.</summary>
    public RecordsBehind Shown(ReportLine line, string? after, IReadOnlyList<RecordFact> found, string place)
    {
        var records = found.Take(RecordsBehind.PageSize).Select(one => new RecordBehind(
            one.Id, place, one.Reference, one.At, scope.BranchOf(one.BranchId).Days.Zone, one.Customer, one.Language, one.Words, one.Note, one.Arrived, one.Left)).ToList();
        var next = found.Count > RecordsBehind.PageSize ? RecordsBehind.After(records[^1]) : null;
        return new RecordsBehind(line, RecordsBehind.PlaceOf(after) is null, records, next);
    }

    /// <summary>The branches a slice is of: those of the report, or one of them.</summary>
    public IReadOnlyList<ReportBranch> BranchesOf(string key) =>
        scope.Branches.Where(branch => (scope.Branch is null || scope.Branch.Id == branch.Id) && (key.Length == 0 || $"{branch.Id}" == key)).ToList();

    private Expression<Func<TRow, bool>> Between(IReadOnlyList<ReportBranch> branches, IEnumerable<(DateOnly First, DateOnly Last)> runs) =>
        InZones(branches, zone => runs.Select(run => (Midnight(Later(run.First, scope.Period.From), zone), Midnight(Earlier(run.Last, scope.Period.To).AddDays(1), zone))));

    private Expression<Func<TRow, bool>> AtHour(DayOfWeek day, int hour) => InZones(BranchesOf(""), zone =>
        Enumerable.Range(0, scope.Period.To.DayNumber - scope.Period.From.DayNumber + 1).Select(scope.Period.From.AddDays).Where(one => one.DayOfWeek == day)
            .Select(one => (BranchTime.Utc(one.ToDateTime(new TimeOnly(hour, 0)), zone), BranchTime.Utc(one.ToDateTime(TimeOnly.MinValue).AddHours(hour + 1), zone))));

    private Expression<Func<TRow, bool>> InZones(IReadOnlyList<ReportBranch> branches, Func<string, IEnumerable<(DateTime Start, DateTime End)>> ranges)
    {
        var parts = new List<Expression<Func<TRow, bool>>>();
        foreach (var zone in branches.GroupBy(branch => branch.Days.Zone))
        {
            var ids = zone.Select(branch => branch.Id).ToList();

            var branch = Both.On(shape.Branch, id => ids.Contains(id));
            var times = ranges(zone.Key).Select(range => Both.On(shape.At, at => at >= range.Start && at < range.End)).ToList();

            // Few ranges name the branches each: the index on a branch's days is of use for every one of them. Many would be too long a question.
            parts.AddRange(times.Count * ids.Count <= MostNamed ? times.Select(time => Both.And(branch, time)) : [Both.And(branch, Both.Or(times))]);
        }

        return parts.Count == 0 ? _ => false : Both.Or(parts);
    }

    private Expression<Func<TRow, bool>> Is(string dimension, IReadOnlyList<Guid> keys) => keys.Count == 0
        ? Both.On(shape.Filters[dimension], key => key == null)
        : Both.On(shape.Filters[dimension], key => key != null && keys.Contains(key.Value));

    private static DateOnly? Day(string key) => DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static (DayOfWeek Day, int Hour)? Hour(string key)
    {
        var parts = key.Split('-');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day < 7
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 24 ? ((DayOfWeek)day, hour) : null;
    }

    private static DateTime Midnight(DateOnly day, string zone) => BranchTime.Utc(day.ToDateTime(TimeOnly.MinValue), zone);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
