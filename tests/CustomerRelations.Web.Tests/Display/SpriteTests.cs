using System.Text.RegularExpressions;

namespace CustomerRelations.Web.Tests.Display;

public sealed partial class SpriteTests
{
    [Fact]
    public void Every_icon_named_in_a_page_stands_in_the_sprite()
    {
        var missing = Sprite.PageFiles.SelectMany(file => Named(File.ReadAllText(file)).Select(name => (file, name)))
            .Where(use => !use.name.EndsWith('-') && !Sprite.Symbols.Contains(use.name, StringComparer.Ordinal)) // what ends so is finished by a feeling
            .Select(use => $"{Path.GetFileName(use.file)}: {use.name}");

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void An_icon_that_nobody_drew_would_be_found() => Named("""<icon name="unicorn" />""").ShouldBe(["i-unicorn"]);

    [Fact]
    public void The_sprite_holds_a_face_for_each_feeling_and_for_none() =>
        Enumerable.Range(0, 6).ShouldAllBe(point => Sprite.Symbols.Contains($"feel-{point}"));

    private static IEnumerable<string> Named(string page) =>
        Icon().Matches(page).Select(match => $"i-{match.Groups["name"].Value}")
            .Concat(Used().Matches(page).Select(match => match.Groups["name"].Value));

    [GeneratedRegex("(<icon name|\\sicon)=[\"](?<name>[a-z0-9-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Icon();

    [GeneratedRegex("""icons\.svg#(?<name>[a-z0-9-]+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Used();
}
