using CustomerRelations.Cycle.Help.Promises;

namespace CustomerRelations.Web.Display;

/// <summary>A list of promises as its address says it: what is usual is left out, so that a list is a link.</summary>
/// <param name="Sieve">Which promises of whom.</param>
public sealed record PromiseAddress(PromiseSieve Sieve)
{
    private static readonly (PromiseShow Show, string Word, string Label)[] Words =
    [
        (PromiseShow.Open, "", "Open"), (PromiseShow.Late, "late", "Late"), (PromiseShow.Today, "today", "Due today"),
        (PromiseShow.Waiting, "waiting", "Waiting for something"), (PromiseShow.Undated, "no-date", "No date"), (PromiseShow.Renegotiated, "renegotiated", "Later day agreed"),
        (PromiseShow.Kept, "kept", "Kept"), (PromiseShow.KeptLate, "kept-late", "Kept late"), (PromiseShow.Broken, "broken", "Not kept"), (PromiseShow.Released, "released", "Let off"),
    ];

    /// <value>Every list, in order.</value>
    public static IReadOnlyList<PromiseShow> Shows { get; } = Words.Select(one => one.Show).ToList();

    public string Label => LabelOf(Sieve.Show);

    public static string LabelOf(PromiseShow show) => Words.First(one => one.Show == show).Label;

    /// <summary>Reads an address; what it does not know it leaves out.</summary>
    public static PromiseAddress Read(string? whose, string? show) => new(new PromiseSieve(
        whose switch { "branch" => Whose.Branch, "all" => Whose.All, _ => Whose.Mine },
        Words.Where(one => one.Word == show).Select(one => one.Show).FirstOrDefault()));

    public PromiseAddress With(Whose whose) => new(Sieve with { Whose = whose });

    public PromiseAddress With(PromiseShow show) => new(Sieve with { Show = show });

    /// <param name="after">Only what comes after this promise.</param>
    /// <param name="page">The list, or its sheet of paper.</param>
    public string Link(string? after = null, string page = "/promises")
    {
        var word = Words.First(one => one.Show == Sieve.Show).Word;
        string?[] parts =
        [
            Sieve.Whose switch { Whose.Branch => "whose=branch", Whose.All => "whose=all", _ => null },
            word.Length > 0 ? $"show={word}" : null,
            after is null ? null : $"after={after}",
        ];
        var query = string.Join('&', parts.OfType<string>());
        return page + (query.Length == 0 ? "" : "?" + query);
    }
}
