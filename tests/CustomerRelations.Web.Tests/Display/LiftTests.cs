using CustomerRelations.Entities;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class LiftTests
{
    [Theory]
    [InlineData(Feeling.Unhappy, Feeling.Pleased, "Came in unhappy, left pleased")]
    [InlineData(Feeling.SoSo, null, "Came in so-so; could not tell how they left")]
    [InlineData(null, Feeling.Upset, "Left upset; could not tell how they came in")]
    [InlineData(null, null, "Could not tell how they felt")]
    public void A_lift_is_said_in_words(Feeling? arrived, Feeling? left, string words) => LiftWords.Of(arrived, left).ShouldBe(words);

    [Theory]
    [InlineData(Feeling.Unhappy, Feeling.Pleased, "2 warmer")]
    [InlineData(Feeling.Delighted, Feeling.Pleased, "1 colder")]
    [InlineData(Feeling.SoSo, Feeling.SoSo, "the same")]
    [InlineData(null, Feeling.SoSo, "")]
    [InlineData(Feeling.SoSo, null, "")]
    public void The_change_is_counted_in_points(Feeling? arrived, Feeling? left, string words) => LiftWords.Change(arrived, left).ShouldBe(words);

    [Fact]
    public async Task The_faces_are_hidden_behind_one_label()
    {
        var lift = await Rendered.ElementAsync(new LiftTagHelper { Arrived = Feeling.Unhappy, Left = null });

        lift.GetAttribute("role").ShouldBe("img");
        lift.GetAttribute("aria-label").ShouldBe("Came in unhappy; could not tell how they left");
        lift.QuerySelectorAll("svg[aria-hidden=true]").Length.ShouldBe(3);
        lift.QuerySelectorAll("use").Select(use => use.GetAttribute("href"))
            .ShouldBe(["/img/icons.svg#feel-2", "/img/icons.svg#i-arrow-right", "/img/icons.svg#feel-0"]);
    }

    [Theory]
    [InlineData(Feeling.Pleased, "4, Pleased")]
    [InlineData(Feeling.SoSo, "3, So-so")]
    [InlineData(null, "Could not tell")]
    public async Task A_face_is_read_as_figure_and_word(Feeling? feeling, string label) =>
        (await Rendered.ElementAsync(new FaceTagHelper { Of = feeling })).GetAttribute("aria-label").ShouldBe(label);

    [Fact]
    public async Task A_face_beside_its_word_is_hidden()
    {
        var face = await Rendered.ElementAsync(new FaceTagHelper { Of = Feeling.Pleased, Size = "s", Label = false });

        face.GetAttribute("aria-hidden").ShouldBe("true");
        face.HasAttribute("aria-label").ShouldBeFalse();
        face.ClassList.ShouldBe(["face", "s"]);
    }
}
