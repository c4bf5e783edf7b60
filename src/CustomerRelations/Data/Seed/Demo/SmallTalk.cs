using System.Globalization;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Everyday stories of the demo office: short ones in which the thing, the person and the occasion change.</summary>
internal sealed class SmallTalk
{
    private const int Tries = 12;

    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly Pages pages;
    private readonly List<Telling> brief;
    private readonly Dice dice;

    public SmallTalk(Dice dice)
    {
        this.dice = dice;
        pages = SeedFile.Read<Pages>("Demo.small-talk.json");
        brief = pages.Stories.Where(story => story.Next.Count == 0).ToList();
    }

    /// <summary>A story that nobody has told before, as far as there are any left.</summary>
    /// <param name="isBrief">Only a story of one conversation.</param>
    public Telling Next(bool isBrief)
    {
        var story = Filled(dice.Pick(isBrief ? brief : pages.Stories));
        for (var tries = 0; tries < Tries && told.Contains(story.Goal); tries++)
        {
            story = Filled(dice.Pick(isBrief ? brief : pages.Stories));
        }

        told.Add(story.Goal);
        return story;
    }

    /// <summary>The same thing, person and occasion throughout, from words with gaps.</summary>
    public Func<string, string> Filler()
    {
        var (thing, who, occasion) = (dice.Pick(pages.Things), dice.Pick(pages.Who), dice.Pick(pages.Occasions));
        return words => Capital(words.Replace("{thing}", thing, StringComparison.Ordinal)
            .Replace("{who}", who, StringComparison.Ordinal).Replace("{occasion}", occasion, StringComparison.Ordinal));
    }

    private Telling Filled(Telling story)
    {
        var fill = Filler();
        return Fill(story, fill) with { Next = story.Next.Select(next => Fill(next, fill)).ToList() };
    }

    private static Telling Fill(Telling story, Func<string, string> fill) => story with { Goal = fill(story.Goal), Did = fill(story.Did) };

    // "my aunt says" at the start of a sentence.
    private static string Capital(string words)
    {
        var letters = words.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (at == 0 || (at > 1 && letters[at - 1] == ' ' && letters[at - 2] is '.' or '?'))
            {
                letters[at] = char.ToUpper(letters[at], CultureInfo.InvariantCulture);
            }
        }

        return new string(letters);
    }

    internal sealed record Pages(IReadOnlyList<string> Things, IReadOnlyList<string> Who, IReadOnlyList<string> Occasions, IReadOnlyList<Telling> Stories);
}
