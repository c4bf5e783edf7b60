namespace CustomerRelations.Reports;

/// <summary>The root causes, the most frequent first, with the share they and those before them have.</summary>
/// <remarks>Pareto's order: a few causes make most complaints, so fix the first. Shares are of complaints whose cause is known.</remarks>
public static class CausesPart
{
    public const string Name = "causes";

    /// <returns>A line a cause that has any, then those not known yet.</returns>
    public static IReadOnlyList<ReportLine> Lines(ComplaintCounts counts, Causes causes)
    {
        var notKnown = counts.Line(Name, "Not known yet", ComplaintNumbers.NoCause, null);
        var known = (int)counts.Sums[ComplaintNumbers.All] - notKnown.Count;
        var found = counts.Sums.StartingWith(ComplaintNumbers.CausePrefix).Where(one => one.Key != ComplaintNumbers.NoCause)
            .GroupBy(one => causes.Of(Guid.Parse(one.Key[ComplaintNumbers.CausePrefix.Length..])), one => one.Key)
            .Select(cause => (Cut: ComplaintNumbers.CausePrefix + cause.Key, Label: causes[cause.Key], Names: cause.ToList()))
            .Select(cause => (cause.Cut, cause.Label, Count: counts.Count(cause.Cut, new ComplaintRule(cause.Names))))
            .OrderByDescending(cause => cause.Count).ThenBy(cause => cause.Label, StringComparer.InvariantCultureIgnoreCase);
        var lines = new List<ReportLine>();
        var running = 0;
        foreach (var cause in found)
        {
            running += cause.Count;
            lines.Add(new ReportLine(Name, cause.Label, cause.Cut, cause.Count, known) { RunningShare = Percent.Of(running, known) });
        }

        return notKnown.Count > 0 ? [.. lines, notKnown] : lines;
    }
}
