using System.Globalization;
using CustomerRelations.Reports.Numbers;
using CustomerRelations.Reports.Outcomes;

namespace CustomerRelations.Reports.Handovers;

/// <summary>The numbers of the report on hand-overs.</summary>
internal static class HandoversParts
{
    private const string Repeated = "The customer had to tell the story again; of all hand-overs.";
    private const string ToldMeaning = "The customer was told who has it now; of all hand-overs.";
    private const string ReturnedMeaning = "Given back with a reason; of all hand-overs.";

    private static readonly ReportColumn[] Columns =
    [
        new("Hand-overs", ReportForm.Count, "Matters offered to another table in these days, whatever became of it."),
        new("Story repeated", ReportForm.Share, Repeated),
        new("Customer told", ReportForm.Share, ToldMeaning),
        new("Returned", ReportForm.Share, ReturnedMeaning),
    ];

    public static NumbersView Of(FigureReading read, FigureReading matters, IReadOnlyList<WaitingFile> waiting, DateTime now)
    {
        var (slices, all) = (read.Slices, read.Slices.All);
        var inShort = $"{Saying.Count(all[HandedOver.All], "hand-over", "hand-overs")} {Saying.Span(read.Scope.Period)}."
            + (all[HandedOver.All] == 0 ? "" : $" The story was told twice in {Saying.Share(all[HandedOver.Repeated], all[HandedOver.All])}; the customer knew who has it in {Saying.Share(all[HandedOver.Told], all[HandedOver.All])}.");
        return new NumbersView("handovers", "Hand-overs", read.Scope, inShort, all[HandedOver.All] == 0 && waiting.Count == 0 && matters.Slices.All[Matters.All] == 0,
            Headlines(all, Spread.Of(read.Sums.StartingWith($"{HandedOver.Hours}:")), waiting),
        [
            Tables(matters.Slices.All), Waiting(read, waiting, now), Ways(slices.By(ReportNames.Way, HandedOver.All)), Weeks(slices),
            Goals(matters.Slices.By(ReportScope.Goal, Matters.All)), By("teams", "Offered to", slices.By(ReportNames.Team, HandedOver.All)), By("branches", "Branch", slices.Branches(HandedOver.All)),
        ]);
    }

    private static IReadOnlyList<Headline> Headlines(Slice all, Spread hours, IReadOnlyList<WaitingFile> waiting) =>
    [
        new(Told.Count("headlines", "Hand-overs", HandedOver.All, all[HandedOver.All]), ReportForm.Count, Columns[0].Meaning),
        new(Told.Share("headlines", "Story repeated", HandedOver.Repeated, all[HandedOver.Repeated], all[HandedOver.All]), ReportForm.Share, Repeated),
        new(Told.Share("headlines", "Customer told", HandedOver.Told, all[HandedOver.Told], all[HandedOver.All]), ReportForm.Share, ToldMeaning),
        new(Told.Hours("headlines", "Half accepted within", HandedOver.Accepted, all[HandedOver.Accepted], hours.Half), ReportForm.Hours, "Of those accepted, half were within so many hours in which the branch is open, rounded down."),
        new(Told.Hours("headlines", "Nine of ten within", HandedOver.Accepted, all[HandedOver.Accepted], hours.NineTenths), ReportForm.Hours, "Of those accepted, nine of ten were within so many open hours."),
        new(Told.Share("headlines", "Returned", HandedOver.Returned, all[HandedOver.Returned], all[HandedOver.All]), ReportForm.Share, ReturnedMeaning),
        new(Told.Count("headlines", "Wait now", HandoversReport.WaitingNow, waiting.Sum(place => place.Count)), ReportForm.Count, "Neither accepted nor returned at this moment, whenever it was offered."),
    ];

    private static ReportTable Tables(Slice matters)
    {
        var all = matters[Matters.All];
        var rows = Enumerable.Range(0, Matters.ManyTables + 1).Select(tables =>
        {
            var (name, label) = (string.Create(CultureInfo.InvariantCulture, $"{Matters.Tables}:{tables}"), tables switch { 0 => "Stayed", Matters.ManyTables => $"{Matters.ManyTables} or more", _ => $"{tables}" });
            return new ReportRow(name, label, [Told.Share("tables", $"Tables: {label}", HandoversReport.OfMatters + name, matters[name], all)]);
        }).ToList();
        var finding = all == 0 ? "No goals were opened in these days" : $"{Saying.Share(matters[$"{Matters.Tables}:0"], all)} stayed at the first table";
        return new ReportTable("tables", finding, "Across how many tables the goals moved that were opened in these days.", "Tables",
            [new("Goals", ReportForm.Share, "By the hand-overs that were accepted; of all goals opened in these days.")], rows, ReportDrawing.Shares) { IsNarrow = true };
    }

    private static ReportTable Waiting(FigureReading read, IReadOnlyList<WaitingFile> waiting, DateTime now)
    {
        var places = waiting.OrderBy(place => place.Since).Select(place =>
        {
            var branch = read.Scope.BranchOf(place.BranchId);
            var team = read.Names.TeamOf(Cross.Key(place.TeamId));
            var (label, key) = (team.EndsWith(branch.Name, StringComparison.Ordinal) ? team : $"{branch.Name}, {team}", $"{place.BranchId}>{Cross.Key(place.TeamId)}");
            var days = branch.Days.WorkingDaysBetween(place.Since, now);
            var show = Cross.Name(HandoversReport.WaitingNow, "place", key);
            return new ReportRow(key, label, [Told.Count("waiting", label, show, place.Count), Told.Days("waiting", $"{label}: oldest", show, place.Count, days)]);
        }).ToList();
        var finding = places.Count == 0 ? "No file waits to be accepted" : $"{places[0].Label} has had one longest: {Saying.Days(places[0].Lines[1].WorkingDays ?? 0)}";
        return new ReportTable("waiting", finding.Replace(": the same day", ": since today", StringComparison.Ordinal), "Hand-overs that nobody has accepted yet, at this moment. Their files are still with whoever offered them.", "Where",
            [new("Files", ReportForm.Count, "Neither accepted nor returned now."), new("Oldest", ReportForm.Days, "Working days of the branch since the oldest of them was offered.")], places) { IsNarrow = true };
    }

    private static ReportTable Ways(IReadOnlyList<Slice> ways) => new(
        "ways", ways.Count == 0 ? "Nothing was handed over" : $"Most often: {ways[0].Label}, {Saying.Count(ways[0][HandedOver.All], "time", "times")}",
        "From which team to which. Somebody in no team counts as such.", "From and to", Columns, ways.Select(way => new ReportRow(way.Key, way.Label, Cells("ways", way))).ToList(), ReportDrawing.Counts);

    private static ReportTable Weeks(Slices slices)
    {
        var weeks = slices.Weeks();
        var worst = weeks.Where(week => week[HandedOver.All] >= Told.Enough).MaxBy(week => (double)week[HandedOver.Repeated] / week[HandedOver.All]);
        var finding = worst is null ? "Too few hand-overs a week to tell one from another"
            : worst[HandedOver.Repeated] == 0 ? "In no week was a story told twice"
            : $"In the week of {Saying.Week(worst.Key)} most stories were told twice: {Saying.Share(worst[HandedOver.Repeated], worst[HandedOver.All])}";
        return new ReportTable("weeks", finding, "Hand-overs each week, and those in which the customer had to tell the story again.", "Week of", Columns,
            weeks.Select(week => new ReportRow(week.Key, week.Label, Cells("weeks", week))).ToList(), ReportDrawing.Weeks);
    }

    private static ReportTable Goals(IReadOnlyList<Slice> goals)
    {
        var most = goals.Where(goal => goal[Matters.All] >= Told.Enough && goal["moved"] > 0).MaxBy(goal => (double)goal["moved"] / goal[Matters.All]);
        return new ReportTable("goals", most is null ? "No kind of goal stands out" : $"{most.Label} moves most: {Saying.Share(most["moved"], most[Matters.All])} went to another table",
            "Which goals travel.", "They wanted",
            [new("Goals", ReportForm.Count, "Goals opened in these days."), new("Moved", ReportForm.Share, "Accepted at another table at least once."), new("Tables each", ReportForm.Average, "Accepted hand-overs a goal, on average.")],
            goals.Select(goal => new ReportRow(goal.Key, goal.Label,
            [
                Told.Count("goals", goal.Called("goals"), HandoversReport.OfMatters + goal.Show(Matters.All), goal[Matters.All]),
                Told.Share("goals", goal.Called("moved"), HandoversReport.OfMatters + goal.Show("moved"), goal["moved"], goal[Matters.All]),
                Told.Average("goals", goal.Called("tables each"), HandoversReport.OfMatters + goal.Show(Matters.All), goal[Matters.All], goal[Matters.TablesSum]),
            ])).ToList(), ReportDrawing.Shares);
    }

    private static ReportTable By(string name, string first, IReadOnlyList<Slice> parts)
    {
        var most = parts.Where(part => part[HandedOver.All] >= Told.Enough).MaxBy(part => (double)part[HandedOver.Repeated] / part[HandedOver.All]);
        return new ReportTable(name, most is null ? $"Too few by {name} to tell one from another" : $"{most.Label}: {Saying.Share(most[HandedOver.Repeated], most[HandedOver.All])} of stories told twice", "Stories told twice; the thin line is where the share lies in 95 of 100 cases.",
            first, Columns, parts.Select(part => new ReportRow(part.Key, part.Label, Cells(name, part))).ToList(), ReportDrawing.Shares);
    }

    private static List<ReportLine> Cells(string part, Slice of) =>
    [
        Told.Count(part, of.Called("hand-overs"), of.Show(HandedOver.All), of[HandedOver.All]),
        Told.Share(part, of.Called("story repeated"), of.Show(HandedOver.Repeated), of[HandedOver.Repeated], of[HandedOver.All]),
        Told.Share(part, of.Called("customer told"), of.Show(HandedOver.Told), of[HandedOver.Told], of[HandedOver.All]),
        Told.Share(part, of.Called("returned"), of.Show(HandedOver.Returned), of[HandedOver.Returned], of[HandedOver.All]),
    ];
}
