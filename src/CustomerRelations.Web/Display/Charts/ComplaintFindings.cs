using System.Globalization;
using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>What the numbers of the complaints report say, in a sentence each, and the same for whoever cannot see the drawing.</summary>
public sealed class ComplaintFindings(ComplaintsView view)
{
    private const int MostWeeksSaid = 13;
    private static readonly string[] Words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    private readonly List<ReportLine> known = view.Causes.Where(cause => cause.RunningShare is not null).ToList();

    /// <value>How many causes, the most frequent first, make about half; 0 while none is known. Causes that are equally frequent are never parted.</value>
    public int VitalFew
    {
        get
        {
            var half = known.FindIndex(cause => cause.RunningShare >= 50) + 1;
            var (first, last) = half == 0 ? (0, 0) : (known.FindIndex(cause => cause.Count == known[half - 1].Count), known.FindLastIndex(cause => cause.Count == known[half - 1].Count) + 1);
            return last == half || first == 0 ? last : first;
        }
    }

    /// <value>The whole report in one breath.</value>
    public string InShort
    {
        get
        {
            var first = known.Count > 1 && known[0].Count > known[1].Count ? $" “{known[0].Label}” is the first cause." : "";
            return $"{Gifts(view.Headlines.Received.Count)} {Span()}. {Said()}{first}";
        }
    }

    public string Weeks
    {
        get
        {
            var most = view.Weeks.Max(week => week.Count);
            var fullest = view.Weeks.Where(week => week.Count == most).ToList();
            return fullest.Count > 1 ? $"Never more than {most} in a week"
                : most == view.Headlines.Received.Count ? $"{(most == 1 ? "One" : $"All {most}")} came in the week of {Day(fullest[0])}"
                : IsUnderWay(fullest[0]) ? $"This week has the most so far: {most}"
                : $"The week of {Day(fullest[0])} had the most: {most}";
        }
    }

    public string WeeksAloud => view.Weeks.Count > MostWeeksSaid
        ? $"{Complaints(view.Headlines.Received.Count)} in {view.Weeks.Count} weeks, {view.Headlines.Solved.Count} of them solved, customers say. {Weeks}."
        : "Complaints received each week, and how many of them the customer calls solved. " + string.Join("; ", view.Weeks.Select(week => $"{Day(week)}: {week.Count}, solved {week.Solved}")) + ".";

    public string Verdicts => (view.Headlines.Received.Count, view.Headlines.Solved.Count) switch
    {
        (1, 1) => "One complaint, and it is solved, the customer says",
        (1, _) when view.Verdicts[^1].Count == 1 => "One complaint, and nobody knows yet whether it is solved",
        (1, _) => "One complaint, and it is not solved, the customer says",
        var (all, _) when view.Verdicts[^1].Count == all => "No verdict is known yet",
        (var all, 0) => $"None of {all} is solved, customers say",
        var (all, solved) when all == solved => $"All {all} are solved, customers say",
        var (all, solved) => $"{Are(solved, all)} solved, customers say",
    };

    public string VerdictsAloud => $"Of {Complaints(view.Headlines.Received.Count)} customers say solved: " + string.Join(", ", view.Verdicts.Select(verdict => $"{verdict.Label.ToLowerInvariant()} {verdict.Count}")) + ".";

    public string Causes => VitalFew switch
    {
        0 => "No cause is known yet",
        1 when known.Count == 1 => "One cause makes them all",
        var few when few == known.Count => $"{Number(few)} causes, none more often than another",
        var few => $"{Number(few)} {(few == 1 ? "cause makes" : "causes make")} {ShareWords.Of(known.Take(few).Sum(cause => cause.Count), known[0].Of ?? 0)}",
    };

    public string CausesUnder => view.Causes.FirstOrDefault(cause => cause.RunningShare is null) is not { } open ? "Of all complaints in these days."
        : known.Count == 0 ? "It stands here once somebody finds it and writes it down."
        : $"Of those whose cause is known. Of {open.Count} it is not known yet.";

    public string CausesAloud => "Causes: " + string.Join(", ", view.Causes.Select(cause => $"{cause.Label} {cause.Count}")) + $". {Causes}.";

    public string Tables
    {
        get
        {
            var stayed = view.Tables[0];
            var (moved, solved) = (view.Tables.Skip(1).Sum(line => line.Count), view.Tables.Skip(1).Sum(line => line.Solved ?? 0));
            return (stayed.Count, moved) switch
            {
                (1, 0) => "It stayed at the first table",
                (0, 1) => "It moved to another table",
                (_, 0) => "None moved to another table",
                (0, _) => "All of them moved to another table",
                _ => $"{Are(stayed.Solved ?? 0, stayed.Count)} solved where they stayed, {ShareWords.Of(solved, moved)} where they moved",
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

    /// <summary>The same as a row has it: a week that the period cuts short says so.</summary>
    public string Row(ReportLine week)
    {
        var monday = DateOnly.ParseExact(week.Label, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Day(week) + (IsUnderWay(week) ? ", so far" : monday < view.Period.From || monday.AddDays(6) > view.Period.To ? ", in part" : "");
    }

    /// <value>How far what we thought lies above what they say, where there are enough to tell.</value>
    public string Kindness => view.Headlines is { Thought: { Share: { } ours, Of: { } of }, Solved.Share: { } theirs } && ours > theirs
        ? ShareWords.IsCounted(of) ? ", more than they say" : $", {ours - theirs} points too kind" : "";

    /// <summary>What the listed complaints have in common: "received in the week of 16 Nov".</summary>
    public string Behind(BehindNumber behind) => behind.Line.Part switch
    {
        DaysPart.Name when behind.Line.Show != DaysPart.PastTarget => $"solved, they say, within working days: {behind.Line.Label.ToLowerInvariant()}",
        WeeksPart.Promises => $"received in the week of {Day(behind.Line)}, every promise kept",
        RemediesPart.Name => $"put right with: {behind.Line.Label.ToLowerInvariant()}",
        WeeksPart.Name => $"received in the week of {Day(behind.Line)}{(behind.IsSolved ? " and solved, they say" : "")}",
        CausesPart.Name => $"with the cause: {behind.Line.Label}",
        TablesPart.Name => $"with tables: {behind.Line.Label.ToLowerInvariant()}{(behind.IsSolved ? ", and solved, they say" : "")}",
        VerdictPart.Name => $"with the verdict: {behind.Line.Label.ToLowerInvariant()}",
        _ => behind.Line.Label.ToLowerInvariant(),
    };

    /// <summary>What the listed conversations have in common.</summary>
    public static string Behind(ReportLine line) => line.Part switch
    {
        TalksPart.HoursName => $"ended unhappy, {HoursChart.Said(line.Label)}",
        TalksPart.StageName => "of that stage, about complaints",
        _ => line.Label.ToLowerInvariant(),
    };

    private static string Gifts(int count) => count == 1 ? "1 gift" : $"{count} gifts";

    private static string Complaints(int count) => count == 1 ? "1 complaint" : $"{count} complaints";

    private static string Are(int part, int whole) => $"{ShareWords.Of(part, whole)} {(ShareWords.IsCounted(whole) && part == 1 ? "is" : "are")}";

    private static string Number(int count) => count < Words.Length ? Words[count] : count.ToString(CultureInfo.InvariantCulture);

    // Weeks that are asked for end with this one, which is not over.
    private bool IsUnderWay(ReportLine week) => view.Period.Weeks is not null && ReferenceEquals(week, view.Weeks[^1]);

    private string Said() => (view.Headlines.Received.Count, view.Headlines.Solved) switch
    {
        (1, { Count: 1 }) => "The customer calls it solved.",
        (1, _) => "The customer does not call it solved so far.",
        (_, { Count: 0 }) => "Customers call none of them solved so far.",
        (var all, { Count: var solved }) when all == solved => "Customers call all of them solved.",
        (var all, { Count: var solved }) => $"Customers call {ShareWords.Of(solved, all)} of them solved.".Replace($"of {all} of them", $"of {all}", StringComparison.Ordinal),
    };

    private string Span() => view.Period.Weeks is { } weeks
        ? $"in {Number(weeks).ToLowerInvariant()} weeks"
        : $"from {view.Period.From.ToString("d MMM yyyy", CultureInfo.InvariantCulture)} to {view.Period.To.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}";
}
