using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Feelings;

/// <summary>The numbers of the report on feelings.</summary>
internal static class FeelingsParts
{
    private const string Low = "They left upset or unhappy; of those whose feeling on leaving is known.";
    private const string LiftMeaning = "How they left less how they came in, on average, in steps from -4 to +4; only where both are known.";
    private const string RecoveryMeaning = "They came in upset or unhappy and left better; of those who came in so and whose leaving is known.";
    private const string NetMeaning = "The share who left pleased or delighted less the share who left upset or unhappy, from -100 to +100.";

    private static readonly string[] Words = ["Upset", "Unhappy", "So-so", "Pleased", "Delighted"];
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly ReportColumn[] Columns =
    [
        new("Conversations", ReportForm.Count, "Conversations that were written down."),
        new("Left unhappy", ReportForm.Share, Low),
        new("Lift", ReportForm.Mean, LiftMeaning),
        new("Recovered", ReportForm.Share, RecoveryMeaning),
        new("Net feeling", ReportForm.Points, NetMeaning),
    ];

    public static NumbersView Of(FigureReading read)
    {
        var (slices, all) = (read.Slices, read.Slices.All);
        var heads = Headlines(all);
        var inShort = all[Talks.LeftKnown] == 0
            ? $"{Saying.Count(all[Talks.All], "conversation", "conversations")} {Saying.Span(read.Scope.Period)}. How they left is not known of any."
            : $"{Saying.Count(all[Talks.All], "conversation", "conversations")} {Saying.Span(read.Scope.Period)}. Of those we know, {Saying.Share(all[Talks.LeftLow], all[Talks.LeftKnown])} left unhappy. The lift is {Saying.Lift(heads[2].Line.Amount)}.";
        return new NumbersView("feelings", "Feelings", read.Scope, inShort, all[Talks.All] == 0, heads,
        [
            Sides(all), Weeks(slices), By("channels", "Channel", slices.By(ReportScope.Channel, Talks.All), ReportDrawing.Shares),
            Hours(slices), By("goals", "They wanted", slices.By(ReportScope.Goal, Talks.All), ReportDrawing.Shares),
            By("branches", "Branch", slices.Branches(Talks.All), ReportDrawing.Shares), Gap(all),
        ]);
    }

    private static IReadOnlyList<Headline> Headlines(Slice all) =>
    [
        new(Told.Count("headlines", "Conversations", Talks.All, all[Talks.All]), ReportForm.Count, Columns[0].Meaning),
        new(Told.Share("headlines", "Left unhappy", Talks.LeftLow, all[Talks.LeftLow], all[Talks.LeftKnown]), ReportForm.Share, Low),
        new(Told.Mean("headlines", "Lift", Talks.LiftKnown, all[Talks.LiftKnown], all[Talks.LiftSum], all[Talks.LiftSquares]), ReportForm.Mean, LiftMeaning),
        new(Told.Share("headlines", "Recovered", Talks.Lifted, all[Talks.Lifted], all[Talks.CameLow]), ReportForm.Share, RecoveryMeaning),
        new(Told.Points("headlines", "Net feeling", Talks.LeftKnown, all[Talks.LeftKnown], all[Talks.LeftHigh], all[Talks.LeftLow]), ReportForm.Points, NetMeaning),
        new(Told.Share("headlines", "Could not tell how they left", "left:none", all["left:none"], all[Talks.All]), ReportForm.Share, "Nobody could tell how they left; of all conversations."),
    ];

    private static List<ReportLine> Cells(string part, Slice of) =>
    [
        Told.Count(part, of.Called("conversations"), of.Show(Talks.All), of[Talks.All]),
        Told.Share(part, of.Called("left unhappy"), of.Show(Talks.LeftLow), of[Talks.LeftLow], of[Talks.LeftKnown]),
        Told.Mean(part, of.Called("lift"), of.Show(Talks.LiftKnown), of[Talks.LiftKnown], of[Talks.LiftSum], of[Talks.LiftSquares]),
        Told.Share(part, of.Called("recovered"), of.Show(Talks.Lifted), of[Talks.Lifted], of[Talks.CameLow]),
        Told.Points(part, of.Called("net feeling"), of.Show(Talks.LeftKnown), of[Talks.LeftKnown], of[Talks.LeftHigh], of[Talks.LeftLow]),
    ];

    private static ReportTable Sides(Slice all)
    {
        var known = all[Talks.All] - all["arrived:none"];
        var came = all["arrived:1"] + all["arrived:2"];
        var finding = all[Talks.LeftKnown] == 0 || known == 0 ? "Too little is known of how they came and left"
            : $"{Saying.Share(came, known)} came in unhappy, {Saying.Share(all[Talks.LeftLow], all[Talks.LeftKnown])} left so";
        var rows = Enumerable.Range(1, 5).Select(feeling => Side($"{feeling}", Words[feeling - 1])).Append(Side(Talks.CouldNotTell, "Could not tell")).ToList();
        return new ReportTable("feelings", finding, "How they came in and how they left, in all conversations.", "Feeling",
            [new("Came in", ReportForm.Share, "Of all conversations."), new("Left", ReportForm.Share, "Of all conversations.")], rows, ReportDrawing.Feelings) { IsNarrow = true };

        ReportRow Side(string key, string label) => new(key, label,
        [
            Told.Share("feelings", $"Came in: {label}", $"arrived:{key}", all[$"arrived:{key}"], all[Talks.All]),
            Told.Share("feelings", $"Left: {label}", $"left:{key}", all[$"left:{key}"], all[Talks.All]),
        ]);
    }

    private static ReportTable Weeks(Slices slices)
    {
        var weeks = slices.Weeks();
        var worst = weeks.Where(week => week[Talks.LeftKnown] >= Told.Enough).MaxBy(week => (double)week[Talks.LeftLow] / week[Talks.LeftKnown]);
        var finding = worst is null ? "Too few conversations a week to tell one from another"
            : worst[Talks.LeftLow] == 0 ? "In no week did anybody leave unhappy, as far as we know"
            : $"The week of {Saying.Week(worst.Key)} had the most who left unhappy: {Saying.Share(worst[Talks.LeftLow], worst[Talks.LeftKnown])}";
        return new ReportTable("weeks", finding, "Conversations whose ending is known each week, and those who left unhappy.", "Week of",
            [new("Ending known", ReportForm.Count, "Conversations after which somebody could tell how they left."), .. Columns[1..]],
            weeks.Select(week => new ReportRow(week.Key, week.Label,
                [Told.Count("weeks", week.Called("ending known"), week.Show(Talks.LeftKnown), week[Talks.LeftKnown]), .. Cells("weeks", week)[1..]])).ToList(), ReportDrawing.Weeks);
    }

    private static ReportTable By(string name, string first, IReadOnlyList<Slice> parts, ReportDrawing drawing)
    {
        var enough = parts.Where(part => part[Talks.LeftKnown] >= Told.Enough).ToList();
        var most = enough.MaxBy(part => (double)part[Talks.LeftLow] / part[Talks.LeftKnown]);
        var finding = most is null ? $"Too few by {first.ToLowerInvariant()} to tell one from another"
            : enough.Count == 1 || most[Talks.LeftLow] == 0 ? $"{most.Label}: {Saying.Share(most[Talks.LeftLow], most[Talks.LeftKnown])} left unhappy"
            : $"Most left unhappy with {most.Label}: {Saying.Share(most[Talks.LeftLow], most[Talks.LeftKnown])}";
        return new ReportTable(name, finding, "The share who left unhappy; the thin line is where it lies in 95 of 100 cases.", first, Columns,
            parts.Select(part => new ReportRow(part.Key, part.Label, Cells(name, part))).ToList(), drawing);
    }

    private static ReportTable Hours(Slices slices)
    {
        var hours = slices.By(ReportNames.Hour, Talks.LeftKnown).Select(hour => (Hour: hour, At: hour.Key.Split('-').Select(int.Parse).ToArray()))
            .OrderBy(one => (one.At[0] + 6) % 7).ThenBy(one => one.At[1]).Select(one => one.Hour with { Label = $"{Days[one.At[0]]} {one.At[1]}:00" }).ToList();
        var worst = hours.Where(hour => hour[Talks.LeftKnown] >= Told.Enough && hour[Talks.LeftLow] > 0).MaxBy(hour => (double)hour[Talks.LeftLow] / hour[Talks.LeftKnown]);
        var finding = worst is null ? "No hour of the week stands out" : $"{worst.Label} is hardest: {Saying.Share(worst[Talks.LeftLow], worst[Talks.LeftKnown])} left unhappy";
        return new ReportTable("hours", finding, "Who left unhappy, by weekday and hour at the branch. Pale hours have few.", "Hour",
            [new("Ending known", ReportForm.Count, "Conversations after which somebody could tell how they left."), Columns[1]],
            hours.Select(hour => new ReportRow(hour.Key, hour.Label,
            [
                Told.Count("hours", hour.Called("ending known"), hour.Show(Talks.LeftKnown), hour[Talks.LeftKnown]),
                Told.Share("hours", hour.Called("left unhappy"), hour.Show(Talks.LeftLow), hour[Talks.LeftLow], hour[Talks.LeftKnown]),
            ])).ToList(), ReportDrawing.Heat) { IsNarrow = true };
    }

    // One conversation holds one reading: the customer's word stands where staff's stood, so that both are never known of the same one yet.
    private static ReportTable Gap(Slice all) => new(
        "gap", all[Talks.Theirs] == 0 ? "No customer has told us in their own words how they feel yet" : "No conversation has both readings yet, so there is no gap to tell",
        "What we read against what the customer answers. It stands here once a conversation has both: the answer less our reading. Until then we only say whose readings there are.", "Whose reading",
        [new("Conversations", ReportForm.Count, "Conversations with at least one feeling, by who read it.")],
        [
            new ReportRow("ours", "We read it", [Told.Count("gap", "We read it", Talks.Ours, all[Talks.Ours])]),
            new ReportRow("theirs", "The customer said it", [Told.Count("gap", "The customer said it", Talks.Theirs, all[Talks.Theirs])]),
            new ReportRow("both", "Both", [Told.Count("gap", "Both", null, 0)]),
        ]) { IsNarrow = true };
}
