namespace CustomerRelations.Cycle.Receive;

/// <summary>Tells whether two names may be one name written twice.</summary>
internal static class Similar
{
    /// <summary>The same words, in whatever order.</summary>
    public static bool IsSame(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The same words but for one slip of the pen: a letter too many, missing, wrong, or two that changed places.</summary>
    public static bool IsNearly(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var (mine, theirs) = (Without(one, other), Without(other, one));
        return one.Count == other.Count && mine.Count == 1 && theirs.Count == 1 && IsOneSlip(mine[0], theirs[0]);
    }

    private static List<string> Without(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var left = words.ToList();
        foreach (var word in others)
        {
            left.Remove(word);
        }

        return left;
    }

    // What is equal from both ends is put aside; of a slip there is at most one letter left on either side, or two that changed places.
    private static bool IsOneSlip(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var head = 0;
        while (head < shorter && one[head] == other[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && one[^(tail + 1)] == other[^(tail + 1)])
        {
            tail++;
        }

        var (mine, theirs) = (one[head..^tail], other[head..^tail]);
        return (mine.Length <= 1 && theirs.Length <= 1)
            || (mine.Length == 2 && theirs.Length == 2 && mine[0] == theirs[1] && mine[1] == theirs[0]);
    }
}
