using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports.Numbers;

/// <summary>Numbers by what they are crossed with: a channel, a goal, a team.</summary>
/// <param name="sums">All of them.</param>
/// <param name="dimension">With what: "channel", "goal", "team".</param>
/// <param name="fold">As what an entry counts today; one that was merged counts as what it became part of.</param>
public sealed class Cross(FigureSums sums, string dimension, Func<string, string> fold)
{
    /// <value>Stands for what was not written.</value>
    public const string None = "none";

    private readonly Dictionary<string, Dictionary<string, long>> read = [];

    public long this[string measure, string key] => Of(measure).GetValueOrDefault(key);

    /// <summary>How a number that is crossed is named.</summary>
    public static string Name(string measure, string dimension, string key) => $"{measure}|{dimension}:{key}";

    /// <summary>The same for a key that may be missing.</summary>
    public static string Name(string measure, string dimension, Guid? key) => Name(measure, dimension, Key(key));

    public static string Key(Guid? key) => key is { } known ? $"{known}" : None;

    /// <summary>Every entry that has any, the fullest first.</summary>
    public IReadOnlyList<string> Keys(string measure) =>
        Of(measure).Where(one => one.Value > 0).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key).ToList();

    private Dictionary<string, long> Of(string measure)
    {
        if (!read.TryGetValue(measure, out var found))
        {
            var prefix = $"{measure}|{dimension}:";
            read[measure] = found = sums.StartingWith(prefix).GroupBy(one => fold(one.Key[prefix.Length..])).ToDictionary(one => one.Key, one => one.Sum(number => number.Value));
        }

        return found;
    }
}
