using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class FollowUpTaskTests
{
    [Fact]
    public void A_task_has_words() => Should.Throw<ArgumentException>(() => FollowUpTask.Ask(Given.Ben, " ", Given.Monday, Given.Monday));

    [Fact]
    public void Done_twice_keeps_the_first_moment_and_the_first_conversation()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var task = FollowUpTask.Ask(Given.Ben, "Ask whether the shears cut", Given.Monday, Given.Monday.AddDays(1));
        task.Done(Given.Monday, first);
        task.Done(Given.Monday.AddDays(1), second);
        task.DoneAt.ShouldBe(Given.Monday);
        task.DoneTouchpointId.ShouldBe(first);
    }
}
