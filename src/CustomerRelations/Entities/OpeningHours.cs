using System.Globalization;

namespace CustomerRelations.Entities;

/// <summary>When a branch is open, one span a day; a day without a span is closed.</summary>
/// <remarks>Written as <c>Mon 09:00-17:30; Tue 09:00-17:30; Sat 09:00-13:00</c>, in the branch's own time.</remarks>
public sealed class OpeningHours : IEquatable<OpeningHours>
{
    /// <value>Monday first, as most of the world reads a week.</value>
    public static readonly IReadOnlyList<DayOfWeek> Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private readonly Dictionary<DayOfWeek, (TimeOnly From, TimeOnly To)> spans;

    private OpeningHours(Dictionary<DayOfWeek, (TimeOnly From, TimeOnly To)> spans) => this.spans = spans;

    /// <value>Monday to Friday, 9 to 17:30.</value>
    public static OpeningHours Usual { get; } =
        new(Week.Take(5).ToDictionary(day => day, _ => (new TimeOnly(9, 0), new TimeOnly(17, 30))));

    /// <summary>The span of a day, as <c>09:00-17:30</c>; empty when closed.</summary>
    public string this[DayOfWeek day] => SpanOf(day) is { } span ? $"{Write(span.From)}-{Write(span.To)}" : "";

    /// <returns>null when closed.</returns>
    public (TimeOnly From, TimeOnly To)? SpanOf(DayOfWeek day) => spans.TryGetValue(day, out var span) ? span : null;

    /// <summary>Reads one text a day; an empty text means closed.</summary>
    /// <returns>false when a text is not two times with the later one last.</returns>
    public static bool TryRead(IReadOnlyDictionary<DayOfWeek, string?> days, out OpeningHours hours)
    {
        var read = new Dictionary<DayOfWeek, (TimeOnly, TimeOnly)>();
        var good = true;
        foreach (var (day, text) in days.Where(day => !string.IsNullOrWhiteSpace(day.Value)))
        {
            if (TryReadSpan(text!, out var span))
            {
                read[day] = span;
            }
            else
            {
                good = false;
            }
        }

        hours = new OpeningHours(read);
        return good;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text was not written by <see cref="ToString"/>.</exception>
    public static OpeningHours Parse(string text)
    {
        var read = new Dictionary<DayOfWeek, (TimeOnly, TimeOnly)>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var day = Week.Where(day => part.StartsWith(Short(day) + " ", StringComparison.Ordinal)).ToList();
            if (day.Count == 0 || !TryReadSpan(part[4..], out var span) || !read.TryAdd(day[0], span))
            {
                throw new FormatException("These are not opening hours.");
            }
        }

        return new OpeningHours(read);
    }

    public bool IsOpen(DayOfWeek day, TimeOnly at) =>
        SpanOf(day) is { } span && at >= span.From && at < span.To;

    /// <summary>The form in which hours are stored.</summary>
    public override string ToString() =>
        string.Join("; ", Week.Where(spans.ContainsKey).Select(day => $"{Short(day)} {this[day]}"));

    public bool Equals(OpeningHours? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as OpeningHours);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static bool TryReadSpan(string text, out (TimeOnly From, TimeOnly To) span)
    {
        span = default;
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length != 2 || !TryReadTime(ends[0], out var from) || !TryReadTime(ends[1], out var to) || to <= from)
        {
            return false;
        }

        span = (from, to);
        return true;
    }

    private static bool TryReadTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Short(DayOfWeek day) => day.ToString()[..3];
}
