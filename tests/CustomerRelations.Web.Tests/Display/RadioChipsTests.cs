using CustomerRelations.Entities;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class RadioChipsTests
{
    private static readonly ListItem Kindness = new() { Kind = ListKind.KudosValue, Label = "Kindness & patience", Order = 1 };
    private static readonly ListItem Honesty = new() { Kind = ListKind.KudosValue, Label = "Honesty", Order = 2 };

    [Fact]
    public async Task One_of_the_chips_is_chosen_and_the_first_can_be_led_to()
    {
        var set = await Rendered.ElementAsync(Chips(Honesty.Id));

        set.QuerySelector("legend")!.TextContent.ShouldBe("What did it show?");
        set.QuerySelectorAll("label.chip.gold").Select(chip => chip.TextContent).ShouldBe(["Kindness & patience", "Honesty"]);
        set.QuerySelectorAll("[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe($"{Honesty.Id}");
        set.QuerySelectorAll("[required]").Length.ShouldBe(2);
        set.QuerySelectorAll("[id]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe($"{Kindness.Id}");
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand() => (await Rendered.ElementAsync(Chips(null))).QuerySelectorAll("[checked]").ShouldBeEmpty();

    private static RadioChipsTagHelper Chips(Guid? chosen) =>
        new() { Name = "Input.ValueId", Legend = "What did it show?", Kind = "gold", Items = [Kindness, Honesty], Value = chosen, Required = true };
}
