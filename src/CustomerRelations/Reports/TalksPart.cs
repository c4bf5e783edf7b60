using System.Globalization;
using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports;

/// <summary>What the report tells of conversations: feelings by stage, the hours in which they end unhappy, and those who said nothing.</summary>
/// <param name="Stages">Of conversations about complaints.</param>
/// <param name="Hours">A line an hour of the week that has any, by its key: "5-16" is Friday from four to five.</param>
/// <param name="Silent">Conversations that ended unhappy without a complaint.</param>
/// <param name="Estimate">The same with those in which nobody could tell, as a range.</param>
public sealed record TalksPart(IReadOnlyList<StageLine> Stages, IReadOnlyList<ReportLine> Hours, ReportLine Silent, ReportLine Unknown, ReportLine Known, ReportLine Estimate)
{
    public const string StageName = "stages";
    public const string HoursName = "hours";
    public const string SilentName = "silent";
    public const string Hour = $"{Talks.LeftLow}|{Numbers.ReportNames.Hour}:";

    public IReadOnlyList<ReportLine> Lines => [.. Stages.SelectMany(stage => new[] { stage.Came, stage.Left }), .. Hours, Silent, Known, Unknown, Estimate];

    public static TalksPart Of(FigureSums sums)
    {
        var silent = new ReportLine(SilentName, "Ended unhappy, no complaint", QuietNumbers.Silent, (int)sums[QuietNumbers.Silent], (int)sums[QuietNumbers.Known]);
        var known = new ReportLine(SilentName, "No complaint, and we know how they left", QuietNumbers.Known, (int)sums[QuietNumbers.Known], null);
        var unknown = new ReportLine(SilentName, "No complaint, and nobody could tell how they left", QuietNumbers.Unknown, (int)sums[QuietNumbers.Unknown], null);
        return new TalksPart(
            Enumerable.Range((int)CycleStage.Receive, 5).Select(stage => StageOf((CycleStage)stage, sums)).OfType<StageLine>().ToList(),
            sums.StartingWith(Hour).Select(hour => new ReportLine(HoursName, hour.Key[Hour.Length..], hour.Key, (int)hour.Value, null)).OrderBy(line => line.Label, StringComparer.Ordinal).ToList(),
            silent, unknown, known, Estimated(silent.Count, known.Count, unknown.Count));
    }

    // Those of whom nobody could tell are taken to have left as the others did; the range is that of 95 of 100 cases.
    private static ReportLine Estimated(int silent, int known, int unknown)
    {
        var line = new ReportLine(SilentName, "Ended unhappy without a complaint, estimated", null, silent, null) { Unit = "conversations" };
        return Numbers.Interval.OfShare(silent, known) is not { } share ? line : line with
        {
            Amount = Rounded(silent + ((decimal)unknown * silent / known)), Low = Rounded(silent + (unknown * share.Low / 100)), High = Rounded(silent + (unknown * share.High / 100)),
        };
    }

    // No more digits than one knows: two, and whole conversations.
    private static decimal Rounded(decimal value)
    {
        var step = 1m;
        while (value / step >= 100)
        {
            step *= 10;
        }

        return Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }

    private static StageLine? StageOf(CycleStage stage, FigureSums sums)
    {
        var key = ((int)stage).ToString(CultureInfo.InvariantCulture);
        var count = (int)sums[QuietNumbers.Stage + key];
        ReportLine Line(string label, string name) => new(StageName, $"{stage}, {label}", QuietNumbers.Stage + key, count, null)
        {
            Amount = Math.Round((decimal)sums[name + key] / Math.Max(1, count), 1, MidpointRounding.AwayFromZero), Unit = "1 to 5",
        };
        return count == 0 ? null : new StageLine(stage, Line("on arrival", QuietNumbers.StageCame), Line("on leaving", QuietNumbers.StageLeft));
    }
}
