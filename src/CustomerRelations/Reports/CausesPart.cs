namespace CustomerRelations.Reports;

/// <summary>The root causes, the most frequent first, with the share they and those before them have.</summary>
/// <remarks>Pareto's order: a few causes make most complaints, so fix the first. Shares are of complaints whose cause is known.</remarks>
public static class CausesPart
{
    public const string Name = "causes";

    private const string Prefix = "cause:";

    /// <returns>A line a cause that has any, then those not known yet.</returns>
    public static IReadOnlyList<ReportLine> Lines(ComplaintTally tally, Causes causes)
    {
        var notKnown = tally[ComplaintCuts.CauseNotKnown];
        var known = tally[ComplaintCuts.All] - notKnown;
        var found = tally.Cuts.Where(cut => cut.StartsWith(Prefix, StringComparison.Ordinal) && cut != ComplaintCuts.CauseNotKnown)
            .Select(cut => (Cut: cut, Label: causes[Guid.Parse(cut[Prefix.Length..])], Count: tally[cut]))
            .OrderByDescending(cause => cause.Count).ThenBy(cause => cause.Label, StringComparer.InvariantCultureIgnoreCase);
        var lines = new List<ReportLine>();
        var running = 0;
        foreach (var cause in found)
        {
            running += cause.Count;
            lines.Add(new ReportLine(Name, cause.Label, cause.Cut, cause.Count, known) { RunningShare = Percent.Of(running, known) });
        }

        return notKnown > 0 ? [.. lines, new ReportLine(Name, "Not known yet", ComplaintCuts.CauseNotKnown, notKnown, null)] : lines;
    }
}
