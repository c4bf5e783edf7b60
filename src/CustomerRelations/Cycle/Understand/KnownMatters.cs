namespace CustomerRelations.Cycle.Understand;

/// <summary>What a customer came about before: the open matters and those of the last year, the newest first.</summary>
/// <param name="Talks">Their last conversations, the newest first.</param>
/// <param name="Told">What they were told and nobody asked about yet, by the matter.</param>
public sealed record KnownMatters(IReadOnlyList<KnownMatter> Matters, IReadOnlyList<KnownTalk> Talks, IReadOnlyDictionary<string, ToldBefore> Told)
{
    // What may be about the same is shown beside what is written: a few, not a list.
    private const int MostAlike = 3;

    public static KnownMatters None { get; } = new([], [], new Dictionary<string, ToldBefore>());

    /// <value>What went wrong for them in the last twelve months.</value>
    public IReadOnlyList<Misstep> Missteps { get; init; } = [];

    /// <summary>The same without one conversation: what is being finished is no earlier one.</summary>
    /// <param name="talk">By reference; empty to leave out nothing.</param>
    public KnownMatters Without(string? talk)
    {
        if (Talks.FirstOrDefault(one => one.Reference == talk) is not { } own)
        {
            return this;
        }

        var rest = Talks.Where(one => one != own).ToList();
        var matters = Matters.Select(matter => matter.Reference == own.Matter ? matter with { Times = matter.Times - 1 } : matter).Where(matter => matter.Times > 0);
        return this with { Talks = rest, Matters = matters.ToList() };
    }

    /// <summary>What to ask about: what they were told about the chosen matter; while none is chosen, in the last conversation.</summary>
    /// <param name="matter">By reference; empty for a new matter.</param>
    public ToldBefore? ToldAbout(string? matter) =>
        !string.IsNullOrEmpty(matter) ? Told.GetValueOrDefault(matter)
        : Talks.Count > 0 && Told.TryGetValue(Talks[0].Matter, out var told) && told.Touchpoint == Talks[0].Reference ? told
        : null;

    /// <summary>The matters that have words in common with what is being written, the likeliest first.</summary>
    /// <param name="goal">As far as it is written.</param>
    public IReadOnlyList<AlikeMatter> Alike(string? goal)
    {
        var words = GoalWords.Of(goal);
        if (words.Count == 0)
        {
            return [];
        }

        var talks = Talks.Select(talk => (Talk: talk, Words: GoalWords.Of($"{talk.MatterGoal} {talk.Goal} {talk.Did}"))).ToList();
        return Matters
            .Select(matter => (Matter: matter, Shared: Shared(words, talks.Where(one => one.Talk.Matter == matter.Reference).SelectMany(one => one.Words).ToList())))
            .Where(one => one.Shared.Count > 0)
            .OrderByDescending(one => one.Shared.Count).ThenByDescending(one => one.Matter.LastAt)
            .Take(MostAlike)
            .Select(one =>
            {
                var (word, times) = one.Shared.Select(shared => (shared, talks.Count(talk => talk.Words.Any(shared.IsLike)))).MaxBy(found => (found.Item2, found.shared.Folded.Length));
                return new AlikeMatter(one.Matter, word.Written, times + 1);
            })
            .ToList();
    }

    private static List<GoalWord> Shared(IReadOnlyList<GoalWord> written, List<GoalWord> earlier) => written
        .Select(word => earlier.Find(word.Means))
        .OfType<GoalWord>().DistinctBy(word => word.Folded, StringComparer.Ordinal).ToList();
}
