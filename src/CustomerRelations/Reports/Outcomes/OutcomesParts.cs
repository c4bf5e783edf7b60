using System.Globalization;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Outcomes;

/// <summary>The numbers of the report on outcomes.</summary>
internal static class OutcomesParts
{
    private const string TheySay = "The customer says it is solved; what nobody asked is never a yes.";
    private const string FirstTime = "The customer said yes in the first conversation, and it still stands; of all.";
    private const string Nobody = "Nobody has asked the customer whether it is solved, and nobody here has said so.";

    private static readonly (int From, int To, string Label)[] Lengths =
    [
        (0, 0, "The same day"), (1, 1, "1 working day"), (2, 2, "2"), (3, 3, "3"), (4, 5, "4 to 5"), (6, 10, "6 to 10"), (11, 20, "11 to 20"), (21, MatterNumbers.LongestDays, "Longer"),
    ];

    private static readonly ReportColumn[] Columns =
    [
        new("Goals", ReportForm.Count, "What customers wanted to achieve, on the day it was first written down."),
        new("Solved, they say", ReportForm.Share, TheySay),
        new("First time", ReportForm.Share, FirstTime),
        new("Nobody asked", ReportForm.Share, Nobody),
    ];

    public static NumbersView Of(FigureReading read)
    {
        var (slices, all) = (read.Slices, read.Slices.All);
        var spread = Spread.Of(read.Sums.StartingWith($"{Matters.Days}:"));
        var inShort = $"{Saying.Count(all[Matters.All], "goal was", "goals were")} opened {Saying.Span(read.Scope.Period)}. Customers call {Saying.Share(all[Matters.TheySay], all[Matters.All])} solved; nobody asked about {Saying.Share(all[Matters.Nobody], all[Matters.All])}.";
        return new NumbersView("outcomes", "Outcomes", read.Scope, inShort, all[Matters.All] == 0, Headlines(all, spread),
        [
            Answers(all), Days(spread), Weeks(slices), By("goals", "They wanted", slices.By(ReportScope.Goal, Matters.All)),
            By("channels", "First came by", slices.By(ReportScope.Channel, Matters.All)), By("branches", "Branch", slices.Branches(Matters.All)),
        ]);
    }

    private static IReadOnlyList<Headline> Headlines(Slice all, Spread spread) =>
    [
        new(Told.Count("headlines", "Goals opened", Matters.All, all[Matters.All]), ReportForm.Count, Columns[0].Meaning),
        new(Told.Share("headlines", "Solved, they say", Matters.TheySay, all[Matters.TheySay], all[Matters.All]), ReportForm.Share, TheySay),
        new(Told.Share("headlines", "Solved, only we say", Matters.WeSay, all[Matters.WeSay], all[Matters.All]), ReportForm.Share, "Somebody here says it is solved; the customer has not said so. Of all."),
        new(Told.Share("headlines", "Nobody asked", Matters.Nobody, all[Matters.Nobody], all[Matters.All]), ReportForm.Share, Nobody),
        new(Told.Share("headlines", "Solved the first time", Matters.First, all[Matters.First], all[Matters.All]), ReportForm.Share, FirstTime),
        new(Told.Days("headlines", "Half solved within", Matters.TheySay, spread.Count, spread.Half), ReportForm.Days, "Of those they call solved, half were within so many working days of the branch."),
        new(Told.Days("headlines", "Nine of ten within", Matters.TheySay, spread.Count, spread.NineTenths), ReportForm.Days, "Of those they call solved, nine of ten were within so many working days of the branch."),
    ];

    private static ReportTable Answers(Slice all)
    {
        (string Measure, string Label)[] answers =
            [(Matters.TheySay, "Solved, they say"), (Matters.WeSay, "Solved, only we say"), (Matters.Partly, "Partly"), (Matters.NotYet, "Not yet"), (Matters.Nobody, "Nobody asked")];
        var finding = all[Matters.WeSay] > 0
            ? $"Customers call {Saying.Share(all[Matters.TheySay], all[Matters.All])} solved; of another {Saying.Share(all[Matters.WeSay], all[Matters.All])} only we say so"
            : $"Customers call {Saying.Share(all[Matters.TheySay], all[Matters.All])} solved";
        return new ReportTable("answers", finding, "What is known today of each goal that was opened in these days.", "Answer",
            [new("Goals", ReportForm.Share, "Of all that were opened; the answer that counts is the customer's last one, and only where there is none is it ours.")],
            answers.Select(one => new ReportRow(one.Measure, one.Label, [Told.Share("answers", one.Label, one.Measure, all[one.Measure], all[Matters.All])])).ToList(), ReportDrawing.Shares) { IsNarrow = true };
    }

    private static ReportTable Days(Spread spread)
    {
        var finding = spread is { Half: { } half, NineTenths: { } most } ? $"Half were solved within {Saying.Days(half)}, nine of ten within {Saying.Days(most)}" : "No customer calls one solved yet";
        return new ReportTable("days", finding, "Working days from the day it was opened to their yes.", "Solved within",
            [new("Goals", ReportForm.Count, "Those the customer calls solved, by the working days of the branch it took.")],
            Lengths.Select(one => new ReportRow(one.Label, one.Label,
                [Told.Count("days", $"Solved within: {one.Label}", string.Create(CultureInfo.InvariantCulture, $"within:{one.From}-{one.To}"), spread.Between(one.From, one.To))])).ToList(), ReportDrawing.Counts) { IsNarrow = true };
    }

    private static ReportTable Weeks(Slices slices)
    {
        var weeks = slices.Weeks();
        var best = weeks.Where(week => week[Matters.All] >= Told.Enough).MaxBy(week => (double)week[Matters.TheySay] / week[Matters.All]);
        var finding = best is null ? "Too few goals a week to tell one from another"
            : best[Matters.TheySay] == 0 ? "In no week did a customer call one solved so far"
            : $"Of the week of {Saying.Week(best.Key)} the most are solved: {Saying.Share(best[Matters.TheySay], best[Matters.All])}";
        return new ReportTable("weeks", finding, "Goals opened each week, and how many of them the customer calls solved by now.", "Week of", Columns,
            weeks.Select(week => new ReportRow(week.Key, week.Label, Cells("weeks", week))).ToList(), ReportDrawing.Weeks);
    }

    private static ReportTable By(string name, string first, IReadOnlyList<Slice> parts)
    {
        var least = parts.Where(part => part[Matters.All] >= Told.Enough).MinBy(part => (double)part[Matters.TheySay] / part[Matters.All]);
        var finding = least is null ? $"Too few by {name} to tell one from another" : $"{least.Label}: customers call {Saying.Share(least[Matters.TheySay], least[Matters.All])} solved{(parts.Count > 1 ? ", the least" : "")}";
        return new ReportTable(name, finding, "Solved as the customer says; the thin line is where the share lies in 95 of 100 cases.", first, Columns,
            parts.Select(part => new ReportRow(part.Key, part.Label, Cells(name, part))).ToList(), ReportDrawing.Shares);
    }

    private static List<ReportLine> Cells(string part, Slice of) =>
    [
        Told.Count(part, of.Called("goals"), of.Show(Matters.All), of[Matters.All]),
        Told.Share(part, of.Called("solved, they say"), of.Show(Matters.TheySay), of[Matters.TheySay], of[Matters.All]),
        Told.Share(part, of.Called("first time"), of.Show(Matters.First), of[Matters.First], of[Matters.All]),
        Told.Share(part, of.Called("nobody asked"), of.Show(Matters.Nobody), of[Matters.Nobody], of[Matters.All]),
    ];
}
