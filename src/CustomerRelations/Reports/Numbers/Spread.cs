using System.Globalization;

namespace CustomerRelations.Reports.Numbers;

/// <summary>How often each length of time came, from which a half and nine tenths are read.</summary>
/// <param name="counts">How often, by length.</param>
public sealed class Spread(IReadOnlyDictionary<int, long> counts)
{
    private readonly List<KeyValuePair<int, long>> ordered = counts.OrderBy(one => one.Key).ToList();

    /// <value>How many.</value>
    public long Count => ordered.Sum(one => one.Value);

    /// <value>Within this half of them were done; nothing of nothing.</value>
    public int? Half => Within(1, 2);

    /// <value>Within this nine of ten were done.</value>
    public int? NineTenths => Within(9, 10);

    /// <param name="numbers">Named by a word, a colon and the length.</param>
    public static Spread Of(IEnumerable<KeyValuePair<string, long>> numbers) =>
        new(numbers.GroupBy(one => int.Parse(one.Key[(one.Key.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture))
            .ToDictionary(length => length.Key, length => length.Sum(one => one.Value)));

    /// <summary>How many lie between two lengths, both of which count.</summary>
    public long Between(int from, int to) => ordered.Where(one => one.Key >= from && one.Key <= to).Sum(one => one.Value);

    private int? Within(long part, long of)
    {
        var (left, all) = (0L, Count);
        foreach (var (length, count) in ordered)
        {
            left += count;
            if (left * of >= all * part)
            {
                return length;
            }
        }

        return null;
    }
}
