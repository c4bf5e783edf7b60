using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class ChoiceTests
{
    [Fact]
    public async Task A_row_of_cells_offers_each_option_and_chooses_the_given_one()
    {
        var row = await Rendered.ElementAsync(
            new SegFieldTagHelper { Name = "Input.Channel", Legend = "How are we talking?", Value = 7 },
            new SegOptionTagHelper { Value = "3", Label = "Counter", Icon = "store" },
            new SegOptionTagHelper { Value = "7", Label = "Phone & fax" });

        row.QuerySelectorAll("input[name='Input.Channel']").Select(cell => cell.GetAttribute("value")).ShouldBe(["3", "7"]);
        row.QuerySelectorAll("[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("7");
        row.QuerySelectorAll("label").Select(cell => cell.TextContent).ShouldBe(["Counter", "Phone & fax"]);
        row.QuerySelectorAll("svg").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_chip_is_a_checkbox_with_its_words()
    {
        var chip = await Rendered.ElementAsync(new CheckChipTagHelper
        {
            Name = "Input.Anonymous", Label = "Stay anonymous", Checked = true, Kind = "gift", Icon = "user-x", Id = "anonymous", Form = "talk",
        });

        chip.ClassList.ShouldBe(["chip", "gift"]);
        chip.TextContent.ShouldBe("Stay anonymous");
        var box = chip.QuerySelector("input[type=checkbox]").ShouldNotBeNull();
        box.Id.ShouldBe("anonymous");
        box.GetAttribute("form").ShouldBe("talk");
        box.GetAttribute("value").ShouldBe("true");
        box.HasAttribute("checked").ShouldBeTrue();
    }
}
