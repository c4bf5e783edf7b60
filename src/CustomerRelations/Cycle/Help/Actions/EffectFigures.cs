using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>The complaints of a cause before and after an action, in as many days each.</summary>
/// <param name="Window">Which days.</param>
/// <param name="Before">Complaints of the cause before.</param>
/// <param name="After">Complaints of the cause after.</param>
/// <param name="UnknownBefore">Complaints of the days before whose cause nobody has found: some may be of this one.</param>
/// <param name="UnknownAfter">The same of the days after.</param>
/// <param name="Weeks">Oldest first: only whole weeks, as many before as after.</param>
public sealed record EffectFigures(EffectWindow Window, int Before, int After, int UnknownBefore, int UnknownAfter, IReadOnlyList<CauseWeek> Weeks)
{
    /// <value>Complaints in all: with fewer, chance alone makes such a difference often.</value>
    public const int Few = 10;

    private const int Week = 7;

    public bool IsFew => Before + After < Few;

    public static EffectFigures Of(EffectWindow window, IReadOnlyList<CauseDay> days)
    {
        var (done, after) = (window.Done, window.Done.AddDays(1));
        var weeks = window.Days / Week;
        return new EffectFigures(
            window,
            Sum(days, window.From, done, true), Sum(days, after, window.Until, true),
            Sum(days, window.From, done, false), Sum(days, after, window.Until, false),
            [
                .. Enumerable.Range(0, weeks).Select(at => done.AddDays(Week * (at - weeks))).Select(from => new CauseWeek(from, false, Sum(days, from, from.AddDays(Week), true))),
                .. Enumerable.Range(0, weeks).Select(at => after.AddDays(Week * at)).Select(from => new CauseWeek(from, true, Sum(days, from, from.AddDays(Week), true))),
            ]);
    }

    private static int Sum(IReadOnlyList<CauseDay> days, DateOnly from, DateOnly until, bool known) =>
        days.Where(day => day.IsKnown == known && day.Day >= from && day.Day < until).Sum(day => day.Count);
}
