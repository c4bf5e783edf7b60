using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Promises;

/// <summary>The numbers of the report on promises.</summary>
internal static class PromisesParts
{
    /// <value>In percent of promises: what we aim at.</value>
    private const int Aim = 95;

    private const string KeptMeaning = "Kept by the time we said, or by the later time we agreed; of those whose time is over, without those the customer let us off.";

    private static readonly ReportColumn[] Columns =
    [
        new("Due", ReportForm.Count, "Promises with a date in these days."),
        new("Kept on time", ReportForm.Share, KeptMeaning),
        new("Kept late", ReportForm.Count, "Kept after the time we said."),
        new("Broken", ReportForm.Count, "Said to be broken."),
        new("Late now", ReportForm.Count, "Past its time at this moment, and neither kept nor broken nor let off."),
        new("Told before", ReportForm.Count, "A date was moved, and the customer was told before it passed."),
    ];

    /// <param name="read">The figures.</param>
    /// <param name="time">Whose time still runs.</param>
    /// <param name="small">Teams so small that their number would be somebody's own.</param>
    public static NumbersView Of(FigureReading read, InTime time, IReadOnlySet<string> small)
    {
        var (slices, all) = (read.Slices, read.Slices.All);
        var spread = Spread.Of(read.Sums.StartingWith($"{Promised.Days}:"));
        var inShort = $"{Saying.Count(all[Promised.Due], "promise was", "promises were")} due {Saying.Span(read.Scope.Period)}."
            + (time.JudgedOf(all) == 0 ? "" : $" We kept {Saying.Share(all[Promised.Kept], time.JudgedOf(all))} on time; the aim is {Aim}%.");
        return new NumbersView("promises", "Promises", read.Scope, inShort, all[Promised.Due] + all[Promised.Conditional] == 0, Headlines(all, time, spread),
        [
            Weeks(slices, time), States(all, time), Teams(slices, time, small),
            By("goals", "They wanted", slices.By(ReportScope.Goal, Promised.Due), time), By("branches", "Branch", slices.Branches(Promised.Due), time),
        ]);
    }

    private static IReadOnlyList<Headline> Headlines(Slice all, InTime time, Spread spread) =>
    [
        new(Told.Share("headlines", "Kept on time", Promised.Kept, all[Promised.Kept], time.JudgedOf(all)), ReportForm.Share, KeptMeaning),
        new(Told.Count("headlines", "Due", Promised.Due, all[Promised.Due]), ReportForm.Count, Columns[0].Meaning),
        new(Told.Count("headlines", "Late now", Promised.Late, time.LateOf(all)), ReportForm.Count, Columns[4].Meaning),
        new(Told.Share("headlines", "Told before it was due", Promised.ToldBefore, all[Promised.ToldBefore], all[Promised.Due]), ReportForm.Share, Columns[5].Meaning + " Of all that were due."),
        new(Told.Days("headlines", "Half kept within", Promised.KeptAtAll, spread.Count, spread.Half), ReportForm.Days, "Of those kept, half were within so many working days of being made."),
        new(Told.Count("headlines", "Without a date", Promised.Conditional, all[Promised.Conditional]), ReportForm.Count, "Promised when something happens, not by a day; counted on the day they were made and in no share."),
        new(Told.Count("headlines", "Of them kept", Promised.ConditionalKept, all[Promised.ConditionalKept]), ReportForm.Count, "Promises without a date that were kept."),
    ];

    private static ReportTable States(Slice all, InTime time)
    {
        (string Measure, string Label, long Count)[] states =
        [
            (Promised.Kept, "Kept on time", all[Promised.Kept]), (Promised.KeptLate, "Kept late", all[Promised.KeptLate]), (Promised.Broken, "Broken", all[Promised.Broken]),
            (Promised.Late, "Late now", time.LateOf(all)), (Promised.Released, "Let off by the customer", all[Promised.Released]),
        ];
        var missed = all[Promised.KeptLate] + all[Promised.Broken] + time.LateOf(all);
        return new ReportTable("states", missed == 0 ? "None was missed" : $"{Saying.Count(missed, "promise was", "promises were")} not kept by the time we said", "What became of the promises that were due.", "What became of it",
            [new("Promises", ReportForm.Share, "Of all that were due in these days.")],
            states.Select(one => new ReportRow(one.Measure, one.Label, [Told.Share("states", one.Label, one.Measure, one.Count, all[Promised.Due])])).ToList(), ReportDrawing.Shares) { IsNarrow = true };
    }

    private static ReportTable Weeks(Slices slices, InTime time)
    {
        var weeks = slices.Weeks();
        var told = weeks.Where(week => time.JudgedOf(week) > 0).ToList();
        var reached = told.Count(week => week[Promised.Kept] * 100 >= Aim * time.JudgedOf(week));
        var finding = told.Count == 0 ? "No promise was due in these weeks" : $"{(reached == 0 ? "No week" : Saying.Count(reached, "week", "weeks"))} of {told.Count} reached {Aim}% kept on time";
        return new ReportTable("weeks", finding, "Kept on time of what was due each week.", "Week of", Columns,
            weeks.Select(week => new ReportRow(week.Key, week.Label, Cells("weeks", week, time))).ToList(), ReportDrawing.Line);
    }

    // How well one person keeps their word is theirs alone, and a team of one or two tells it.
    private static ReportTable Teams(Slices slices, InTime time, IReadOnlySet<string> small)
    {
        var (all, shown) = (slices.By(ReportNames.Team, Promised.Due), slices.By(ReportNames.Team, Promised.Due).Where(team => !small.Contains(team.Key)).ToList());
        var teams = By("teams", "Team", shown, time);
        return shown.Count == all.Count ? teams : teams with { About = $"{teams.About} Teams of fewer than {FigureReader.FewestInTeam} people are left out: their number would be somebody’s own." };
    }

    private static ReportTable By(string name, string first, IReadOnlyList<Slice> parts, InTime time)
    {
        var least = parts.Where(part => time.JudgedOf(part) >= Told.Enough).MinBy(part => (double)part[Promised.Kept] / time.JudgedOf(part));
        var finding = least is null ? $"Too few by {name} to tell one from another" : $"{least.Label}: {Saying.Share(least[Promised.Kept], time.JudgedOf(least))} kept on time{(parts.Count > 1 ? ", the least" : "")}";
        return new ReportTable(name, finding, "Kept on time; the thin line is where the share lies in 95 of 100 cases.", first, Columns,
            parts.Select(part => new ReportRow(part.Key, part.Label, Cells(name, part, time))).ToList(), ReportDrawing.Shares);
    }

    private static List<ReportLine> Cells(string part, Slice of, InTime time) =>
    [
        Told.Count(part, of.Called("due"), of.Show(Promised.Due), of[Promised.Due]),
        Told.Share(part, of.Called("kept on time"), of.Show(Promised.Kept), of[Promised.Kept], time.JudgedOf(of)),
        Told.Count(part, of.Called("kept late"), of.Show(Promised.KeptLate), of[Promised.KeptLate]),
        Told.Count(part, of.Called("broken"), of.Show(Promised.Broken), of[Promised.Broken]),
        Told.Count(part, of.Called("late now"), of.Show(Promised.Late), time.LateOf(of)),
        Told.Count(part, of.Called("told before"), of.Show(Promised.ToldBefore), of[Promised.ToldBefore]),
    ];
}
