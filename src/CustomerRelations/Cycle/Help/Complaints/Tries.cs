using CustomerRelations.Calendar;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Counts tries as a branch counts days: two on one day are one.</summary>
internal static class Tries
{
    public static IReadOnlyList<DateOnly> DaysOf(IEnumerable<DateTime> tries, OpenDays days) => tries.Select(days.DayOf).Distinct().ToList();
}
