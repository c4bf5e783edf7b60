using System.Globalization;

namespace CustomerRelations.Web.Display;

/// <summary>A strip of small bars, one a day, on a field of 600 by 30.</summary>
/// <param name="Label">What it shows, in a sentence.</param>
public sealed record DayBars(IReadOnlyList<DayBar> Bars, string Label)
{
    private const int Step = 20;
    private const int Floor = 26;
    private const int Tallest = 24;

    public static DayBars Of(IReadOnlyList<(DateOnly Day, int Times)> days)
    {
        var most = Math.Max(1, days.Max(day => day.Times));
        return new DayBars(days.Select((day, at) => Bar(day, at, most)).ToList(), LabelOf(days));
    }

    private static DayBar Bar((DateOnly Day, int Times) day, int at, int most)
    {
        var height = day.Times == 0 ? 2 : Math.Max(4, Tallest * day.Times / most);
        return new DayBar(day.Day.ToString("ddd d MMM", CultureInfo.InvariantCulture), day.Times, (at * Step) + 2, Floor - height, height);
    }

    private static string LabelOf(IReadOnlyList<(DateOnly Day, int Times)> days)
    {
        var all = days.Sum(day => day.Times);
        var weekday = days.GroupBy(day => day.Day.DayOfWeek).Select(one => (Name: one.Key, Times: one.Sum(day => day.Times))).MaxBy(one => one.Times);
        return all == 0 ? $"Never in {days.Count} days" : $"{(all == 1 ? "Once" : $"{all} times")} in {days.Count} days, most on {weekday.Name}s";
    }
}
