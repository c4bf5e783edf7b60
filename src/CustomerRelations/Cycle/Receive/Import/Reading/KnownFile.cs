using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What is to be known of a file in order to say whether a row is about it.</summary>
/// <param name="Words">The folded words of the name.</param>
/// <param name="BroughtBy">The import that brought it.</param>
internal sealed record KnownFile(Guid Id, string Reference, string Name, IReadOnlyList<string> Words, bool IsErased, Guid? BroughtBy)
{
    /// <summary>A row of this name may be about them: the same words, one slip of the pen, or a middle name more or less.</summary>
    public bool MayBe(ImportDraft row)
    {
        if (Words.Count == 0 || row.Words.Count == 0)
        {
            return RowText.IsSame(Name, row.Name);
        }

        var (shorter, longer) = Words.Count < row.Words.Count ? (Words, row.Words) : (row.Words, Words);
        return Similar.IsSame(Words, row.Words) || Similar.IsNearly(Words, row.Words)
            || (shorter.Count > 1 && shorter.All(word => longer.Contains(word, StringComparer.Ordinal)));
    }

    /// <value>For a sentence: the name and the reference.</value>
    public string Called => $"{Lengths.Cut(Name, 60)}, {Reference}";
}
