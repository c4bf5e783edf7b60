using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Understand;

namespace CustomerRelations.Web.Display;

/// <summary>What is said of how a conversation was written down: put aside, later, or by somebody else.</summary>
public static class WrittenWords
{
    private const int MinutesOfAnHour = 60;

    /// <summary>"Put aside, to be finished by Amara".</summary>
    public static string Aside(string colleague) => $"Put aside, to be finished by {First(colleague)}";

    /// <summary>"Written down by Jonas for Amara later, at 16:40"; nothing when it was written at once by whoever had the conversation, or is still to be finished.</summary>
    /// <param name="chapter">The conversation.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    /// <param name="now">UTC.</param>
    public static string? Of(Chapter chapter, string zone, DateTime now)
    {
        var said = chapter.Touchpoint;
        var by = chapter.WrittenBy is { } writer ? $" by {First(writer)} for {First(chapter.Colleague)}" : "";
        return said.IsStub || (by.Length == 0 && !said.IsWrittenLater) ? null
            : $"Written down{by}{(said.IsWrittenLater ? " later, " + When(said.OccurredAt, said.WrittenAt, zone, now) : "")}";
    }

    /// <summary>"Finish by 16:10", "2 h late".</summary>
    /// <param name="by">When it should be finished, UTC.</param>
    /// <param name="now">UTC.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    public static string FinishBy(DateTime by, DateTime now, string zone) => (now - by) switch
    {
        { TotalMinutes: <= 0 } => $"finish by {(IsSameDay(by, now, zone) ? "" : "tomorrow ")}{TimeWords.Of(by, zone, TimeWords.Time, now)}",
        { TotalMinutes: < MinutesOfAnHour } late => $"{Math.Max(1, (int)late.TotalMinutes)} min late",
        { TotalDays: < 2 } late => $"{(int)late.TotalHours} h late",
        var late => $"{(int)late.TotalDays} days late",
    };

    private static string When(DateTime happened, DateTime written, string zone, DateTime now)
    {
        var words = TimeWords.Of(written, zone, IsSameDay(happened, written, zone) ? TimeWords.Time : TimeWords.Both, now);
        return IsSameDay(happened, written, zone) ? "at " + words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static bool IsSameDay(DateTime one, DateTime other, string zone) => BranchTime.Local(one, zone).Date == BranchTime.Local(other, zone).Date;

    private static string First(string name) => name.Split(' ')[0];
}
