using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Web.Display;

/// <summary>The words that were looked for, as they are marked where they stand.</summary>
public sealed record Marks(IReadOnlyList<string> Words)
{
    public bool IsNone => Words.Count == 0;

    public static Marks Of(SoughtWords sought) =>
        new(sought.Words.Select(word => word.Text).Concat(sought.Parts).SelectMany(Keys.Words).Distinct(StringComparer.Ordinal).ToList());

    /// <summary>The notes of a conversation that hold such a word and are not shown by themselves.</summary>
    public IReadOnlyList<FoundLine> Inside(Touchpoint said) => IsNone ? [] :
        new (string Label, string? Words)[] { ("Concern", said.Concern), ("Still unclear", said.StillUnclear), ("Told to expect", said.ToldToExpect) }
            .Where(note => Stand(note.Words)).Select(note => new FoundLine(note.Label, note.Words!)).ToList();

    /// <summary>The words stand neither in what the story shows nor in the notes above: they were added later, or promised.</summary>
    public bool AreElsewhere(Chapter chapter) =>
        !IsNone && Inside(chapter.Touchpoint).Count == 0
        && !new[] { chapter.Touchpoint.Goal, chapter.Touchpoint.Did }.Concat(chapter.Values.Select(value => value.Note)).Any(Stand);

    private bool Stand(string? note) =>
        note is not null && string.Join(' ', note.Split(' ').SelectMany(Keys.Words)) is var folded && Words.Any(word => folded.Contains(word, StringComparison.Ordinal));
}
