using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class WrittenWordsTests
{
    private static readonly DateTime Now = new(2026, 3, 4, 16, 40, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(-30, "finish by 17:10")]
    [InlineData(-1400, "finish by tomorrow 16:00")]
    [InlineData(20, "20 min late")]
    [InlineData(130, "2 h late")]
    [InlineData(4400, "3 days late")]
    public void It_is_said_by_when_to_finish_and_how_late_it_is(int minutesLate, string words) =>
        WrittenWords.FinishBy(Now.AddMinutes(-minutesLate), Now, "Europe/London").ShouldBe(words);

    [Theory]
    [InlineData(5, null, null)]
    [InlineData(140, null, "Written down later, at 16:40")]
    [InlineData(1500, null, "Written down later, today 16:40")]
    [InlineData(5, "Jonas Lindqvist", "Written down by Jonas for Amara")]
    [InlineData(140, "Jonas Lindqvist", "Written down by Jonas for Amara later, at 16:40")]
    public void It_is_said_who_wrote_it_down_and_that_it_was_later(int minutesAgo, string? writer, string? words)
    {
        var matter = Matter.Open(null, "A belt", Guid.CreateVersion7(), Guid.CreateVersion7(), Now.AddDays(-2));
        var frame = new TouchpointFrame(Guid.CreateVersion7(), matter.BranchId, Guid.CreateVersion7(), Now.AddMinutes(-minutesAgo), Now);
        var chapter = new Chapter(Touchpoint.Log(matter, frame, new TouchpointStory("A belt")), "Phone", "Amara Nwosu", [], []) { WrittenBy = writer };

        WrittenWords.Of(chapter, "Europe/London", Now).ShouldBe(words);
    }
}
