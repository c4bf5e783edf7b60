namespace CustomerRelations.Cycle.Understand;

/// <summary>A word of what somebody wants that says what it is about.</summary>
/// <param name="Written">As it was written, without signs around it.</param>
/// <param name="Folded">Small letters, no accents.</param>
/// <param name="IsLast">It may be a beginning: the rest of it is still to be written.</param>
public sealed record GoalWord(string Written, string Folded, bool IsLast)
{
    // Words of one stem share all but their ending.
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;

    /// <summary>The same word, perhaps with another ending: mixer and mixers, grind and grinding.</summary>
    public bool IsLike(GoalWord other)
    {
        var (shorter, longer) = Folded.Length <= other.Folded.Length ? (Folded, other.Folded) : (other.Folded, Folded);
        return shorter == longer || (shorter.Length >= ShortestStem && longer.Length - shorter.Length <= LongestEnding
            && longer.StartsWith(shorter[..Math.Max(ShortestStem, shorter.Length - 1)], StringComparison.Ordinal));
    }

    /// <summary>As above; what is still being written also means every word that begins so.</summary>
    public bool Means(GoalWord other) => IsLike(other) || (IsLast && other.Folded.StartsWith(Folded, StringComparison.Ordinal));
}
