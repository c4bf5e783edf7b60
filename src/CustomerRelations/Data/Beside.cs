namespace CustomerRelations.Data;

/// <summary>What rows beside the subject of an act said before and after it, such as the phones of a customer.</summary>
/// <param name="Name">What the rows are called together: "Phones", "Tags".</param>
/// <param name="Before">In words; empty when there were none.</param>
/// <param name="After">In words; empty when there are none.</param>
public sealed record Beside(string Name, string? Before, string? After)
{
    /// <summary>The words of several rows as one text, a row a line.</summary>
    public static Beside Of(string name, IEnumerable<string> before, IEnumerable<string> after) => new(name, TextOf(before), TextOf(after));

    private static string? TextOf(IEnumerable<string> rows) => string.Join('\n', rows) is { Length: > 0 } text ? text : null;
}
