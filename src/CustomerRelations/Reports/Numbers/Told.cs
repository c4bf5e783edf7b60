namespace CustomerRelations.Reports.Numbers;

/// <summary>Numbers as lines of a report, with the interval they lie in.</summary>
public static class Told
{
    /// <value>Fewer are shown in grey: they say little.</value>
    public const int Enough = 20;

    public static ReportLine Count(string part, string label, string? show, long count) => new(part, label, show, (int)count, null);

    public static ReportLine Share(string part, string label, string? show, long count, long of) =>
        With(new ReportLine(part, label, show, (int)count, (int)of), Interval.OfShare(count, of), "percent");

    public static ReportLine Mean(string part, string label, string? show, long count, long sum, long squares) =>
        With(new ReportLine(part, label, show, (int)count, null), Interval.OfMean(count, sum, squares), "steps") with
        {
            Amount = count == 0 ? null : Interval.Rounded((double)sum / count, 2),
        };

    /// <summary>A mean of counts, such as tables a matter.</summary>
    public static ReportLine Average(string part, string label, string? show, long count, long sum) =>
        new(part, label, show, (int)count, null) { Amount = count == 0 ? null : Interval.Rounded((double)sum / count, 2), Unit = "each" };

    /// <summary>Those who are well less those who are not, in a hundred.</summary>
    public static ReportLine Points(string part, string label, string? show, long known, long well, long ill)
    {
        var ends = Interval.OfMean(known, well - ill, well + ill);
        return new ReportLine(part, label, show, (int)known, null)
        {
            Amount = known == 0 ? null : Interval.Rounded(100.0 * (well - ill) / known, 0),
            Low = ends is { } low ? Math.Max(-100, Math.Round(low.Low * 100)) : null,
            High = ends is { } high ? Math.Min(100, Math.Round(high.High * 100)) : null,
            Unit = "points",
        };
    }

    public static ReportLine Days(string part, string label, string? show, long count, int? days) =>
        new(part, label, show, (int)count, null) { WorkingDays = days, Unit = "working days" };

    public static ReportLine Hours(string part, string label, string? show, long count, int? hours) =>
        new(part, label, show, (int)count, null) { Amount = hours, Unit = "open hours" };

    private static ReportLine With(ReportLine line, (decimal Low, decimal High)? ends, string unit) =>
        line with { Low = ends?.Low, High = ends?.High, Unit = unit };
}
