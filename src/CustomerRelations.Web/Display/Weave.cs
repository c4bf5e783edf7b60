using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>One stretch of the thread: the line of a story that leans right when somebody leaves warmer, and left when colder.</summary>
/// <param name="Arrived">Where the open knot stands; null when it would hide under the face or nobody could tell.</param>
/// <param name="Left">Where the face stands; null when nobody could tell.</param>
/// <param name="Swing">Path from how they came to how they left; empty when either is not known.</param>
/// <param name="Tail">Path down to the conversation before; empty at the end of the page.</param>
public sealed record Weave(Feeling? Arrived, Feeling? Left, string Swing, string Tail)
{
    /// <value>The five columns, cold to warm, in a box 136 wide.</value>
    public static IReadOnlyList<string> Columns { get; } = Enum.GetValues<Feeling>().Select(X).ToList();

    /// <param name="arrived">How they came.</param>
    /// <param name="left">How they left.</param>
    /// <param name="before">How they left the conversation before (or came to it).</param>
    /// <param name="goesOn">false for the last conversation shown.</param>
    public static Weave Of(Feeling? arrived, Feeling? left, Feeling? before, bool goesOn)
    {
        var from = X(left ?? arrived ?? Feeling.SoSo);
        var to = X(before ?? Feeling.SoSo);
        return new Weave(
            arrived == left ? null : arrived,
            left,
            arrived is { } came && left is { } went ? $"M{X(came)} 22H{X(went)}" : "",
            goesOn ? $"M{from} 0C{from} 55 {to} 45 {to} 100" : "");
    }

    private static string X(Feeling feeling) => (13.6 + (27.2 * ((int)feeling - 1))).ToString("0.#", CultureInfo.InvariantCulture);
}
