using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Doors;

/// <summary>The numbers of the report on wrong doors, and the changes they suggest.</summary>
internal static class WrongDoorsParts
{
    private const string Meaning = "Conversations in which the customer first came to one team and belonged to another.";
    private const int MostSuggestions = 3;

    public static NumbersView Of(FigureReading read)
    {
        var (slices, all) = (read.Slices, read.Slices.All);
        var ways = slices.By(ReportNames.Way, Talks.Wrong);
        var inShort = all[Talks.Wrong] == 0
            ? $"Nobody came to the wrong place {Saying.Span(read.Scope.Period)}, as far as it was written down."
            : $"{Saying.Count(all[Talks.Wrong], "customer", "customers")} came to the wrong place {Saying.Span(read.Scope.Period)}: {Saying.Share(all[Talks.Wrong], all[Talks.All])} of all conversations.";
        return new NumbersView("wrong-doors", "Wrong doors", read.Scope, inShort, all[Talks.Wrong] == 0,
        [
            new(Told.Share("headlines", "Came to the wrong place", Talks.Wrong, all[Talks.Wrong], all[Talks.All]), ReportForm.Share, Meaning + " Of all conversations."),
            new(Told.Count("headlines", "Conversations", Talks.All, all[Talks.All]), ReportForm.Count, "Conversations that were written down."),
        ],
        [
            Ways(slices, ways), Weeks(slices), By("goals", "They wanted", slices.By(ReportScope.Goal, Talks.All)), By("channels", "Came by", slices.By(ReportScope.Channel, Talks.All)),
        ])
        { Notes = ways.Take(MostSuggestions).Select(way => Suggestion(read, slices, way)).ToList() };
    }

    /// <summary>What to change, made from what most of those who went that way wanted and how they came.</summary>
    private static string Suggestion(FigureReading read, Slices slices, Slice way)
    {
        var (teams, count) = (way.Key.Split('>').Select(read.Names.TeamOf).ToArray(), way[Talks.Wrong]);
        var goal = Most(slices.By(DoorRows.WayGoal, Talks.Wrong), way);
        var channel = Most(slices.By(DoorRows.WayChannel, Talks.Wrong), way);
        var who = goal is { } wanted
            ? $"{(wanted[Talks.Wrong] * 2 > count ? "Most" : $"{Saying.Number(wanted[Talks.Wrong])} of {Saying.Number(count)}")} who came to {teams[0]} and belong to {teams[1]} wanted {wanted.Label}."
            : $"{Saying.Count(count, "customer", "customers")} came to {teams[0]} and belong to {teams[1]}.";
        var how = channel is { } came && came[Talks.Wrong] * 2 > count ? $" Most came by {came.Label}." : "";
        return $"{who}{how} Say where to go before they set out: in the letter, on the sign and where they look first.";
    }

    private static Slice? Most(IReadOnlyList<Slice> parts, Slice way) => parts.FirstOrDefault(part => part.Key.StartsWith(way.Key + ">", StringComparison.Ordinal) && !part.Key.EndsWith(Cross.None, StringComparison.Ordinal));

    private static ReportTable Ways(Slices slices, IReadOnlyList<Slice> ways)
    {
        var goals = slices.By(DoorRows.WayGoal, Talks.Wrong);
        var finding = ways.Count == 0 ? "Nobody is known to have come to the wrong place" : $"Most often: {ways[0].Label}, {Saying.Count(ways[0][Talks.Wrong], "time", "times")}";
        return new ReportTable("ways", finding, "Where they came, where they belonged, and what they wanted most often.", "From and to",
            [new("Conversations", ReportForm.Count, Meaning), new("Wanted that", ReportForm.Share, "Those who wanted what is wanted most often; of all who went that way.")],
            ways.Select(way => new ReportRow(way.Key, Most(goals, way) is { } most ? $"{way.Label}, mostly {most.Label}" : way.Label, [Told.Count("ways", way.Label, way.Show(Talks.Wrong), way[Talks.Wrong]), Goal(way, Most(goals, way))])).ToList(), ReportDrawing.Counts);
    }

    private static ReportLine Goal(Slice way, Slice? goal) => goal is { } most
        ? Told.Share("ways", $"{way.Label}: {most.Label}", most.Show(Talks.Wrong), most[Talks.Wrong], way[Talks.Wrong])
        : Told.Share("ways", $"{way.Label}: no goal written", null, 0, way[Talks.Wrong]);

    private static ReportTable Weeks(Slices slices)
    {
        var weeks = slices.Weeks();
        var most = weeks.MaxBy(week => week[Talks.Wrong]);
        return new ReportTable("weeks", most is null || most[Talks.Wrong] == 0 ? "No wrong doors in any week" : $"Never more than {Saying.Number(most[Talks.Wrong])} in a week", "Conversations each week, and those that came to the wrong place.", "Week of",
            [new("Conversations", ReportForm.Count, "Conversations that were written down."), new("Wrong place", ReportForm.Share, Meaning)],
            weeks.Select(week => new ReportRow(week.Key, week.Label, Cells("weeks", week))).ToList(), ReportDrawing.Weeks);
    }

    private static ReportTable By(string name, string first, IReadOnlyList<Slice> parts)
    {
        var most = parts.Where(part => part[Talks.All] >= Told.Enough && part[Talks.Wrong] > 0).MaxBy(part => (double)part[Talks.Wrong] / part[Talks.All]);
        return new ReportTable(name, most is null ? $"Too few by {name} to tell one from another" : $"{most.Label}: {Saying.Share(most[Talks.Wrong], most[Talks.All])} came to the wrong place", "Of all conversations of the kind.", first,
            [new("Conversations", ReportForm.Count, "Conversations that were written down."), new("Wrong place", ReportForm.Share, Meaning)],
            parts.Select(part => new ReportRow(part.Key, part.Label, Cells(name, part))).ToList(), ReportDrawing.Shares) { IsNarrow = true };
    }

    private static List<ReportLine> Cells(string part, Slice of) =>
    [
        Told.Count(part, of.Called("conversations"), of.Show(Talks.All), of[Talks.All]),
        Told.Share(part, of.Called("wrong place"), of.Show(Talks.Wrong), of[Talks.Wrong], of[Talks.All]),
    ];
}
