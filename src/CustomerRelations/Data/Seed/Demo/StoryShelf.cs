namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The stories of the demo office, sorted by who could tell them; the one told least comes next.</summary>
internal sealed class StoryShelf
{
    private readonly Dictionary<string, Telling> stories = SeedFile.Read<List<Telling>>("Demo.stories.json").ToDictionary(story => story.Goal);
    private readonly Dictionary<string, int> told = [];
    private readonly Dice dice;

    public StoryShelf(Dice dice)
    {
        this.dice = dice;
        var fit = SeedFile.Read<Dictionary<string, List<string>>>("Demo.story-fit.json");
        Organisations = fit["organisation"].Select(Named).ToList();
        Anonymous = fit["anonymous"].Select(Named).ToList();
        People = stories.Values.Except(Organisations).Except(Anonymous).ToList();
    }

    public IReadOnlyList<Telling> People { get; }

    public IReadOnlyList<Telling> Organisations { get; }

    public IReadOnlyList<Telling> Anonymous { get; }

    public Telling Named(string goal) => stories[goal];

    /// <param name="from">The stories that fit.</param>
    /// <param name="known">Goals that are not to come again.</param>
    /// <param name="brief">Only a story of one conversation.</param>
    /// <returns>null when all were told.</returns>
    public Telling? Take(IEnumerable<Telling> from, IReadOnlySet<string> known, bool brief = false)
    {
        var open = from.Where(story => !known.Contains(story.Goal) && !(brief && story.Next.Count > 0)).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var least = open.Min(story => told.GetValueOrDefault(story.Goal));
        var story = dice.Pick(open.Where(story => told.GetValueOrDefault(story.Goal) == least).ToList());
        told[story.Goal] = least + 1;
        return story;
    }
}
