using System.Globalization;
using CustomerRelations.Entities;
using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>What the further numbers of the complaints report say, in a sentence each.</summary>
public sealed class ComplaintMoreFindings(ComplaintsView view)
{
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public string DaysTaken => view.Headlines.Half.WorkingDays is not { } half ? "Nobody says yes yet"
        : view.PastTarget is { Count: > 0 } past ? $"Half in {Charts.Days.Working(half).ToLowerInvariant()}, and {past.Count} past the target"
        : $"Half in {Charts.Days.Working(half).ToLowerInvariant()}{(view.PastTarget is null ? "" : ", and none past the target")}";

    public string DaysUnder => view.Headlines.Ninety.WorkingDays is { } ninety
        ? $"Working days until the customer said yes: half within {view.Headlines.Half.WorkingDays}, nine of ten within {ninety}. Of {view.Headlines.Solved.Count} who say yes."
        : "Working days until the customer said yes.";

    public string DaysAloud => "Working days until the customer called it solved. " + string.Join(", ", view.DaysTaken.Select(line => $"{line.Label.ToLowerInvariant()}: {line.Count}")) + $". {DaysTaken}.";

    public string Promises
    {
        get
        {
            var kept = view.Headlines.Kept;
            var known = view.Promises.Where(week => week.Of >= ShareWords.Enough / 4).ToList();
            return kept.Of is 0 or null ? "No promise was due yet"
                : known.Count >= 4 && Half(known.Take(known.Count / 2)) is { } early && Half(known.Skip(known.Count / 2)) is { } late && Math.Abs(late - early) >= 5
                    ? late > early ? "Promises kept, more often than before" : "Promises kept, less often than before"
                    : $"Every promise kept in {ShareWords.Of(kept.Count, kept.Of.Value)}";
        }
    }

    public string PromisesAloud => "Complaints in which every promise was kept by its time, per week: "
        + string.Join("; ", view.Promises.Where(week => week.Of > 0).Select(week => $"{week.Label} {week.Count} of {week.Of}")) + $". The aim is {KeptChart.Aim}%.";

    public string Stages => view.Talks!.Stages.Where(stage => stage.Came.Count >= 5).OrderByDescending(stage => stage.Lift).FirstOrDefault() is not { } best ? "Feelings are known of few conversations"
        : best.Lift <= 0 ? "Nobody leaves warmer than they came" : $"People warm up most at “{StageNames.Of(best.Stage)}”: {LiftChart.Said(best.Lift)}";

    public string StagesAloud => "Average feelings from 1 to 5, on arrival and on leaving: "
        + string.Join("; ", view.Talks!.Stages.Select(stage => string.Create(CultureInfo.InvariantCulture, $"{StageNames.Of(stage.Stage)} {stage.Came.Amount:0.0} to {stage.Left.Amount:0.0}, of {stage.Came.Count}"))) + ".";

    public string Hours
    {
        get
        {
            var hours = view.Talks!.Hours;
            var most = hours.Count == 0 ? 0 : hours.Max(line => line.Count);
            var fullest = hours.Where(line => line.Count == most).ToList();
            return most == 0 ? "No conversation ended unhappy"
                : fullest.Count > 2 ? $"Never more than {most} in the same hour of the week"
                : string.Join(" and ", fullest.Select(line => $"{Days[line.Label[0] - '0']} at {line.Label[2..]}:00")) + $" is the hardest: {most}".Replace(" is ", fullest.Count == 1 ? " is " : " are ", StringComparison.Ordinal);
        }
    }

    public string HoursAloud => "Conversations that ended unhappy, by weekday and hour. " + string.Join(", ", view.Talks!.Hours.OrderByDescending(line => line.Count).Take(5).Select(line => $"{HoursChart.Said(line.Label)}: {line.Count}")) + ".";

    public string Remedies => view.Remedies.Count == 0 ? "No remedy was promised in these days"
        : $"{view.Remedies[0].Label} most often, in {ShareWords.Of(view.Remedies[0].Count, view.Remedies[0].Of ?? 0)}";

    public string RemediesUnder => view.Costs.Count == 0 ? "They cost nothing so far."
        : string.Join(" · ", view.Costs.Select(Cost));

    public string Silent => view.Talks!.Estimate.Amount is not { } about ? "How many stay silent is not known"
        : view.Headlines.Received.Count == 0 ? $"About {Number(about)} said nothing"
        : about > view.Headlines.Received.Count ? "More left unhappy in silence than told us" : "Most who were unhappy told us";

    public string SilentAloud => $"{view.Headlines.Received.Count} told us. We estimate {SilentRange} more conversations that ended unhappy without a complaint.";

    public string SilentRange => view.Talks!.Estimate is { Low: { } low, High: { } high } ? low == high ? Number(low) : $"{Number(low)} to {Number(high)}" : "–";

    public static string Number(decimal value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"£1,046 in 12 complaints".</summary>
    public static string Cost(ReportLine line) => $"{new Money((long)((line.Amount ?? 0) * Money.Scale(line.Unit!)), line.Unit!).Short} in {(line.Count == 1 ? "1 complaint" : $"{line.Count} complaints")}";

    private static int? Half(IEnumerable<ReportLine> weeks)
    {
        var some = weeks.ToList();
        return Percent.Of(some.Sum(week => week.Count), some.Sum(week => week.Of ?? 0));
    }
}
