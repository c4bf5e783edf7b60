using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CustomerRelations.Web.Tests.Display;

public sealed class FieldTests
{
    private readonly ViewContext view = new()
    {
        HttpContext = new DefaultHttpContext(),
        ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
    };

    [Fact]
    public async Task A_field_labels_its_control_and_says_what_is_needed()
    {
        var field = await Rendered.ElementAsync(Goal());

        field.ClassName.ShouldBe("field");
        field.QuerySelector("label")!.GetAttribute("for").ShouldBe("Input_Goal");
        field.QuerySelector("label")!.TextContent.ShouldBe("What does she want? In her words needed");
        field.QuerySelector(".hint")!.Id.ShouldBe("Input_Goal-hint");
        field.QuerySelector(".error").ShouldBeNull();
    }

    [Fact]
    public async Task What_was_refused_stands_under_the_control_as_plain_words()
    {
        view.ViewData.ModelState.AddModelError("Input.Goal", "<i>Write</i> what she wants");

        var error = (await Rendered.ElementAsync(Goal())).QuerySelector(".error").ShouldNotBeNull();

        error.Id.ShouldBe("Input_Goal-error");
        error.TextContent.ShouldBe("<i>Write</i> what she wants");
    }

    [Fact]
    public async Task A_refused_feeling_says_so_in_its_own_field()
    {
        view.ViewData.ModelState.AddModelError("Input.Left", "Say how she leaves");

        var feel = await Rendered.ElementAsync(new FeelTagHelper { Name = "Input.Left", Legend = "How does she leave?", ViewContext = view });

        feel.GetAttribute("aria-describedby").ShouldBe("Input_Left-error");
        feel.QuerySelector("#Input_Left-error")!.TextContent.ShouldBe("Say how she leaves");
    }

    [Fact]
    public async Task The_summary_counts_and_leads_to_each_field()
    {
        view.ViewData.ModelState.AddModelError("Input.Goal", "Write what she wants");
        view.ViewData.ModelState.AddModelError("Input.DueAt", "We are closed on Sunday. Saturday 17:00?");

        var summary = await Rendered.ElementAsync(new ErrorSummaryTagHelper { ViewContext = view });

        summary.QuerySelector("h2")!.TextContent.ShouldBe("Two things before we can save");
        summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["#Input_Goal", "#Input_DueAt"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_refusal_of_the_whole_form_leads_nowhere()
    {
        view.ViewData.ModelState.AddModelError("", "That password and e-mail don’t go together.");

        var summary = await Rendered.ElementAsync(new ErrorSummaryTagHelper { ViewContext = view, Heading = "Not signed in" });

        summary.QuerySelector("h2")!.TextContent.ShouldBe("Not signed in");
        summary.QuerySelector("li")!.TextContent.ShouldBe("That password and e-mail don’t go together.");
        summary.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task No_summary_when_all_is_well() =>
        (await Rendered.BodyAsync(new ErrorSummaryTagHelper { ViewContext = view })).Children.ShouldBeEmpty();

    private FieldTagHelper Goal() => new()
    {
        For = new ModelExpression("Input.Goal", new ModelExplorer(new EmptyModelMetadataProvider(), new EmptyModelMetadataProvider().GetMetadataForType(typeof(string)), model: null)),
        Label = "What does she want?",
        Opt = "In her words",
        Hint = "A few words are enough",
        Needed = true,
        ViewContext = view,
    };
}
