using CustomerRelations.Entities;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class FeelTests
{
    [Fact]
    public async Task Five_points_and_a_quiet_sixth_can_be_chosen()
    {
        var feel = await Rendered.ElementAsync(Scale());

        feel.LocalName.ShouldBe("fieldset");
        feel.GetAttribute("data-keys").ShouldBe("1-5");
        feel.QuerySelectorAll("input[type=radio][name='Input.Arrived']").Select(radio => radio.GetAttribute("value")).ShouldBe(["1", "2", "3", "4", "5", "0"]);
        feel.QuerySelectorAll("label").Select(label => label.TextContent)
            .ShouldBe(["1, Upset", "2, Unhappy", "3, So-so", "4, Pleased", "5, Delighted", "0, Can’t tell"]);
    }

    [Fact]
    public async Task Nothing_is_chosen_before_an_answer() =>
        (await Rendered.ElementAsync(Scale())).QuerySelector("[checked]").ShouldBeNull();

    [Theory]
    [InlineData(Feeling.Pleased, "4")]
    [InlineData(4, "4")]
    [InlineData("4", "4")]
    [InlineData(0, "0")]
    public async Task The_given_answer_is_chosen(object value, string chosen)
    {
        var feel = await Rendered.ElementAsync(Scale(value));

        feel.QuerySelectorAll("[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe(chosen);
    }

    [Fact]
    public async Task The_first_cell_has_the_fields_id_so_that_a_refusal_can_lead_to_it() =>
        (await Rendered.ElementAsync(Scale())).QuerySelectorAll("[id]").ShouldHaveSingleItem().Id.ShouldBe("Input_Arrived");

    [Fact]
    public async Task A_legend_cannot_write_markup()
    {
        var helper = Scale();
        helper.Legend = "<b>How</b> & why?";

        var feel = await Rendered.ElementAsync(helper);

        feel.QuerySelector("b").ShouldBeNull();
        feel.QuerySelector("legend")!.TextContent.ShouldBe("<b>How</b> & why?");
    }

    private static FeelTagHelper Scale(object? value = null) => new() { Name = "Input.Arrived", Legend = "How does she arrive?", Value = value };
}
