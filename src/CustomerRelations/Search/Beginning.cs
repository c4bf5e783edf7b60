using System.Text;

namespace CustomerRelations.Search;

/// <summary>All keys with the same beginning, as a range of an index that compares byte by byte.</summary>
/// <param name="From">The first key of the range: the beginning itself.</param>
/// <param name="Below">The first key after the range.</param>
public sealed record Beginning(string From, string Below)
{
    /// <param name="key">A folded word or number; must not be empty.</param>
    public static Beginning Of(string key)
    {
        var runes = key.EnumerateRunes().ToList();
        runes[^1] = After(runes[^1]);
        return new Beginning(key, string.Concat(runes));
    }

    // There is no character between the last one before the surrogates and the first one behind them.
    private static Rune After(Rune last) =>
        last.Value switch
        {
            0xD7FF => new Rune(0xE000),
            0x10FFFF => last,
            _ => new Rune(last.Value + 1),
        };
}
