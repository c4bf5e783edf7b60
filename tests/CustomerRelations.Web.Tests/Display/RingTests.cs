using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class RingTests
{
    [Fact]
    public async Task A_ring_has_six_arcs_and_lights_those_that_happened()
    {
        var ring = await Rendered.ElementAsync(new RingTagHelper { Stages = [CycleStage.Help, CycleStage.Receive] });

        ring.QuerySelectorAll("path").Length.ShouldBe(6);
        ring.QuerySelectorAll("path").Select(path => path.ClassList.Contains("on")).ShouldBe([false, true, false, true, false, false]);
        ring.GetAttribute("viewBox").ShouldBe("0 0 20 20");
    }

    [Fact]
    public void The_first_arc_begins_right_of_the_top() => RingArcs.Of(CycleStage.BeReady).ShouldBe("M10.63 2.02A8 8 0 0 1 16.59 5.47");

    [Fact]
    public void The_last_arc_ends_left_of_the_top() => RingArcs.Of(CycleStage.FollowUp).ShouldBe("M3.41 5.47A8 8 0 0 1 9.37 2.02");

    [Fact]
    public void No_two_arcs_are_the_same() => Enum.GetValues<CycleStage>().Select(RingArcs.Of).Distinct(StringComparer.Ordinal).Count().ShouldBe(6);

    [Theory]
    [InlineData(new CycleStage[0], "Stages: none yet")]
    [InlineData(new[] { CycleStage.FollowUp, CycleStage.BeReady }, "Stages: Be ready, Follow up")]
    [InlineData(new[] { CycleStage.BeReady, CycleStage.Receive, CycleStage.Understand, CycleStage.Help, CycleStage.Keep, CycleStage.FollowUp }, "Stages: all six")]
    public async Task The_label_names_the_stages_in_their_order(CycleStage[] stages, string label) =>
        (await Rendered.ElementAsync(new RingTagHelper { Stages = stages })).GetAttribute("aria-label").ShouldBe(label);

    [Fact]
    public void Every_stage_has_a_name_and_an_icon()
    {
        foreach (var stage in Enum.GetValues<CycleStage>())
        {
            StageNames.Of(stage).ShouldNotBeEmpty();
            Sprite.Symbols.ShouldContain($"i-{StageNames.Icon(stage)}");
        }
    }
}
