using CustomerRelations.Calendar;

namespace CustomerRelations.Cycle.Understand;

/// <summary>Finds the day in what somebody was told: "Ready on Thursday" says Thursday.</summary>
public static class ToldDay
{
    // The day stands at the end of a sentence; more words than these name none.
    private const int MostWords = 5;

    /// <param name="words">As it was told.</param>
    /// <param name="days">The days of the branch where it was told.</param>
    /// <param name="at">When it was told, UTC.</param>
    /// <returns>UTC; nothing when the words name no day on which the branch is open.</returns>
    public static DateTime? Of(string words, OpenDays days, DateTime at)
    {
        var all = words.TrimEnd('.', '!', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(Math.Max(0, all.Length - MostWords), Math.Min(all.Length, MostWords))
            .Select(first => SpokenTime.Read(string.Join(' ', all[first..]), days, at).At)
            .FirstOrDefault(found => found is not null);
    }
}
