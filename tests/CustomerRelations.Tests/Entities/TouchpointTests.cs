using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class TouchpointTests
{
    [Theory, InlineData(""), InlineData("  "), InlineData("\n")]
    public void A_conversation_without_a_goal_is_refused(string goal) =>
        Should.Throw<ArgumentException>(() => Touchpoint.Log(Given.NewMatter(), Frame(Given.Monday, Given.Monday), new TouchpointStory(goal)));

    [Fact]
    public void A_conversation_of_the_future_is_refused() =>
        Should.Throw<ArgumentException>(() => Touchpoint.Log(Given.NewMatter(), Frame(Given.Monday.AddTicks(1), Given.Monday), new TouchpointStory("Ask")));

    [Fact]
    public void A_conversation_may_be_written_down_days_later()
    {
        var touchpoint = Touchpoint.Log(Given.NewMatter(), Frame(Given.Monday.AddDays(-3), Given.Monday), new TouchpointStory("Ask"));
        touchpoint.OccurredAt.ShouldBe(Given.Monday.AddDays(-3));
        touchpoint.LoggedAt.ShouldBe(Given.Monday);
        touchpoint.CompletedAt.ShouldBe(Given.Monday);
    }

    [Fact]
    public void A_conversation_belongs_to_the_customer_of_its_matter()
    {
        var customer = Guid.CreateVersion7();
        var matter = Given.NewMatter(customer);
        var touchpoint = Given.Talk(matter, Solved.NotAsked, null);
        touchpoint.MatterId.ShouldBe(matter.Id);
        touchpoint.CustomerId.ShouldBe(customer);
    }

    [Fact]
    public void Everything_that_was_told_is_written_down()
    {
        var told = new TouchpointStory("Sharpen the shears")
        {
            Concern = "The hedge grows",
            Did = "Took them in",
            ToldToExpect = "Thursday",
            FactsReadBack = true,
            FeelingConfirmed = true,
            Arrived = Feeling.Unhappy,
            Left = Feeling.Pleased,
            Solved = Solved.Partly,
            SolvedSaidBy = SaidBy.Staff,
        };
        var touchpoint = Touchpoint.Log(Given.NewMatter(), Frame(Given.Monday, Given.Monday) with { Direction = Direction.Outbound }, told);
        foreach (var property in typeof(TouchpointStory).GetProperties())
        {
            typeof(Touchpoint).GetProperty(property.Name)!.GetValue(touchpoint).ShouldBe(property.GetValue(told), property.Name);
        }

        touchpoint.Direction.ShouldBe(Direction.Outbound);
    }

    [Fact]
    public void Who_says_so_is_empty_exactly_when_nobody_was_asked()
    {
        Given.Talk(Given.NewMatter(), Solved.NotAsked, SaidBy.Customer).SolvedSaidBy.ShouldBeNull();
        Given.Talk(Given.NewMatter(), Solved.Yes, null).SolvedSaidBy.ShouldBe(SaidBy.Customer);
        Given.Talk(Given.NewMatter(), Solved.Yes, SaidBy.Staff).SolvedSaidBy.ShouldBe(SaidBy.Staff);
    }

    [Fact]
    public void What_was_added_comes_from_its_own_list()
    {
        var touchpoint = Given.Talk(Given.NewMatter(), Solved.NotAsked, null);
        var smile = new ListItem { Kind = ListKind.ValueAdded, Label = "Smile" };
        touchpoint.Add(smile, "at the door");
        touchpoint.Values.Single().ListItemId.ShouldBe(smile.Id);
        touchpoint.Values.Single().TouchpointId.ShouldBe(touchpoint.Id);
        Should.Throw<ArgumentException>(() => touchpoint.Add(new ListItem { Kind = ListKind.Channel, Label = "Phone" }));
    }

    [Fact]
    public void A_correction_stands_beside_what_was_written()
    {
        var touchpoint = Given.Talk(Given.NewMatter(), Solved.NotAsked, null);
        touchpoint.Correct("It was the saw, not the shears.", Given.Ben, Given.Monday.AddHours(1));
        touchpoint.Goal.ShouldBe("Sharpen the shears");
        touchpoint.Corrections.Single().Words.ShouldBe("It was the saw, not the shears.");
        Should.Throw<ArgumentException>(() => touchpoint.Correct(" ", Given.Ben, Given.Monday));
    }

    private static TouchpointFrame Frame(DateTime occurred, DateTime logged) => new(Given.Amara, Given.Branch, Given.Channel, occurred, logged);
}
