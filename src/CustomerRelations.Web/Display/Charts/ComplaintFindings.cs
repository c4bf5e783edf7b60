using System.Globalization;
using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>What the numbers of the complaints report say, in a sentence each, and the same for whoever cannot see the drawing.</summary>
public sealed class ComplaintFindings(ComplaintsView view)
{
    private const int MostWeeksSaid = 13;
    private static readonly string[] Words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    private readonly List<ReportLine> known = view.Causes.Where(cause => cause.RunningShare is not null).ToList();

    /// <value>How many causes, the most frequent first, make at least half; 0 while none is known.</value>
    public int VitalFew => known.FindIndex(cause => cause.RunningShare >= 50) + 1;

    /// <value>The whole report in one breath.</value>
    public string InShort
    {
        get
        {
            var first = known.Count > 1 && known[0].Count > known[1].Count ? $" “{known[0].Label}” is the first cause." : "";
            return $"{Gifts(view.Headlines.Received.Count)} {Span()}. Customers call {view.Headlines.Solved.Share}% of them solved.{first}";
        }
    }

    public string Weeks
    {
        get
        {
            var most = view.Weeks.Max(week => week.Count);
            var fullest = view.Weeks.Where(week => week.Count == most).ToList();
            return fullest.Count == 1 ? $"The week of {Day(fullest[0])} had the most: {most}" : $"Never more than {most} in a week";
        }
    }

    public string WeeksAloud => view.Weeks.Count > MostWeeksSaid
        ? $"{Complaints(view.Headlines.Received.Count)} in {view.Weeks.Count} weeks, {view.Headlines.Solved.Count} of them solved, customers say. {Weeks}."
        : "Complaints received each week, and how many of them the customer calls solved. " + string.Join("; ", view.Weeks.Select(week => $"{Day(week)}: {week.Count}, solved {week.Solved}")) + ".";

    public string Verdicts => $"{view.Verdicts[0].Count} of {view.Verdicts[0].Of} are solved, customers say";

    public string VerdictsAloud => $"Of {Complaints(view.Headlines.Received.Count)} customers say solved: " + string.Join(", ", view.Verdicts.Select(verdict => $"{verdict.Label.ToLowerInvariant()} {verdict.Count}")) + ".";

    public string Causes => VitalFew switch
    {
        0 => "No cause is known yet",
        1 when known.Count == 1 => "One cause makes them all",
        1 => $"One cause makes {known[0].RunningShare}%",
        _ => $"{Number(VitalFew)} causes make {known[VitalFew - 1].RunningShare}%",
    };

    public string CausesUnder => view.Causes.FirstOrDefault(cause => cause.RunningShare is null) is { } open
        ? $"Of those whose cause is known. Of {open.Count} it is not known yet."
        : "Of all complaints in these days.";

    public string CausesAloud => "Causes: " + string.Join(", ", view.Causes.Select(cause => $"{cause.Label} {cause.Count}")) + $". {Causes}.";

    public string Tables
    {
        get
        {
            var stayed = view.Tables[0];
            var (moved, solved) = (view.Tables.Skip(1).Sum(line => line.Count), view.Tables.Skip(1).Sum(line => line.Solved ?? 0));
            return (stayed.SolvedShare, Percent.Of(solved, moved)) switch
            {
                (_, null) => "None moved to another table",
                (null, _) => "All of them moved to another table",
                ({ } here, { } there) => $"{here}% are solved where they stayed, {there}% where they moved",
            };
        }
    }

    public string TablesAloud => "Tables a complaint moved across, and how many of those are solved, customers say: "
        + string.Join("; ", view.Tables.Select(line => $"{line.Label.ToLowerInvariant()}: {line.Count}, solved {line.Solved}")) + ".";

    /// <summary>A week by its Monday: "16 Nov"; with the year when it is not the last day's.</summary>
    public string Day(ReportLine week)
    {
        var monday = DateOnly.ParseExact(week.Label, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return monday.ToString(monday.Year == view.Period.To.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>What the listed complaints have in common: "received in the week of 16 Nov".</summary>
    public string Behind(BehindNumber behind) => behind.Line.Part switch
    {
        WeeksPart.Name => $"received in the week of {Day(behind.Line)}{(behind.IsSolved ? " and solved, they say" : "")}",
        CausesPart.Name => $"with the cause: {behind.Line.Label}",
        TablesPart.Name => $"with tables: {behind.Line.Label.ToLowerInvariant()}{(behind.IsSolved ? ", and solved, they say" : "")}",
        VerdictPart.Name => $"with the verdict: {behind.Line.Label.ToLowerInvariant()}",
        _ => behind.Line.Label.ToLowerInvariant(),
    };

    private static string Gifts(int count) => count == 1 ? "1 gift" : $"{count} gifts";

    private static string Complaints(int count) => count == 1 ? "1 complaint" : $"{count} complaints";

    private static string Number(int count) => count < Words.Length ? Words[count] : count.ToString(CultureInfo.InvariantCulture);

    private string Span() => view.Period.Weeks is { } weeks
        ? $"in {Number(weeks).ToLowerInvariant()} weeks"
        : $"from {view.Period.From.ToString("d MMM yyyy", CultureInfo.InvariantCulture)} to {view.Period.To.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}";
}
