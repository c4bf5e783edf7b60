using System.Globalization;
using CustomerRelations.Calendar;

namespace CustomerRelations.Cycle.CustomerFile.Facts;

/// <summary>The last day on which something is kept, as people say it: "1 Dec", "in 3 months", "2026-12-01".</summary>
internal static class LastDay
{
    /// <param name="text">As typed; nothing means that it has no last day.</param>
    /// <param name="zone">IANA zone of whoever typed.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The day, or the sentence that says why there is none.</returns>
    public static (DateOnly? Day, string? Sentence) Read(string? text, string zone, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        // Something may be forgotten on a day on which nobody is open.
        var days = new OpenDays(zone, _ => (TimeOnly.MinValue, new TimeOnly(23, 59)));
        var said = SpokenTime.Read(text, days, now);
        return said.At is { } at ? (days.DayOf(at), null) : (null, said.Sentence);
    }

    /// <summary>Writes it so that it reads back as itself.</summary>
    public static string Write(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
