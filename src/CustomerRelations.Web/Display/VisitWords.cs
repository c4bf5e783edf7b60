using CustomerRelations.Calendar;
using CustomerRelations.Cycle.BeReady.Visits;

namespace CustomerRelations.Web.Display;

/// <summary>How long somebody waits, and when they were expected, in words.</summary>
public static class VisitWords
{
    /// <summary>"Here since 10:01"; "Here, early"; "Expected 10:45" for whoever has not come.</summary>
    public static string Since(VisitLine visit, DateTime now, string zone) => visit switch
    {
        { IsHere: false, ExpectedAt: { } at } => $"Expected {Clock(at, now, zone)}",
        { ArrivedAt: { } came } when visit.IsEarlyAt(now) => $"Here since {Clock(came, now, zone)}, early",
        { ArrivedAt: { } came } => $"Here since {Clock(came, now, zone)}",
        _ => "",
    };

    /// <summary>The line under a name in the list of those who wait: "Since 10:01, expected 10:45, early, collects a mixer".</summary>
    public static string Line(VisitLine visit, DateTime now, string zone) => string.Join(", ", new[]
    {
        visit.ArrivedAt is { } came ? $"Since {Clock(came, now, zone)}" : null,
        visit.IsEarlyAt(now) ? $"expected {Clock(visit.ExpectedAt!.Value, now, zone)}, early" : null,
        visit.About is { Length: > 0 } about ? about : null,
    }.OfType<string>());

    /// <summary>Today the hour is enough; any other day is said with it.</summary>
    public static string Format(DateTime at, DateTime now, string zone) =>
        BranchTime.Local(at, zone).Date == BranchTime.Local(now, zone).Date ? TimeWords.Time : TimeWords.Both;

    private static string Clock(DateTime at, DateTime now, string zone) => TimeWords.Of(at, zone, TimeWords.Time, now);
}
