namespace CustomerRelations.Tests.Reports.Figures;

/// <summary>The same draws in every run, so that a test that fails fails again.</summary>
internal sealed class Draws(uint seed)
{
    private uint state = seed;

    /// <returns>A number from 0 to before the end.</returns>
    public int Next(int end)
    {
        state = (state * 1664525) + 1013904223;
        return (int)((ulong)state * (ulong)end >> 32);
    }
}
