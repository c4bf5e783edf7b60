namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Chance that falls the same way every time, so that the same moment gives the same demo office.</summary>
/// <remarks>SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.</remarks>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <returns>0 to <paramref name="below"/> minus one.</returns>
    public int Below(int below)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(below);
        return (int)(Next() % (ulong)below);
    }

    /// <returns>true so many times in a hundred.</returns>
    public bool Percent(int times) => Below(100) < times;

    /// <returns>64 bits.</returns>
    public ulong Bits() => Next();

    /// <returns>The place of one of the weights, each as often as it weighs.</returns>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var drawn = Below(total);
        var at = 0;
        for (; drawn >= weights[at]; at++)
        {
            drawn -= weights[at];
        }

        return at;
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>The same things in another order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> things)
    {
        var shuffled = things.ToList();
        for (var last = shuffled.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
