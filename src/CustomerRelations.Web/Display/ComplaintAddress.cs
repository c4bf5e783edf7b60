using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>A view of the complaints as its address says it: what is usual is left out, so that a view is a link.</summary>
/// <param name="Whose">Whose.</param>
/// <param name="View">"board", "word", "approval", "acceptance", "actions", or nothing for the list.</param>
/// <param name="Closed">The closed ones instead of the open ones.</param>
public sealed record ComplaintAddress(ComplaintScope Whose, string View = "", bool Closed = false)
{
    public const string Board = "board";

    public const string Actions = "actions";

    private const string Here = "here";

    private static readonly Dictionary<string, ComplaintWait> Waits = new(StringComparer.Ordinal)
    {
        ["word"] = ComplaintWait.Word, ["approval"] = ComplaintWait.Approval, ["acceptance"] = ComplaintWait.Acceptance,
    };

    private static readonly Dictionary<string, ComplaintStep> Steps = new(StringComparer.Ordinal)
    {
        ["received"] = ComplaintStep.Received, ["thanked"] = ComplaintStep.Thanked, ["putting-right"] = ComplaintStep.PuttingRight,
        ["asked"] = ComplaintStep.Asked, ["more-to-do"] = ComplaintStep.MoreToDo,
    };

    private static readonly Dictionary<string, ComplaintAge> Ages = new(StringComparer.Ordinal)
    {
        ["new"] = ComplaintAge.New, ["week"] = ComplaintAge.Week, ["month"] = ComplaintAge.Month, ["older"] = ComplaintAge.Older,
    };

    public ComplaintStep? Step { get; init; }

    public ComplaintAge? Age { get; init; }

    /// <value>Only those that were told to us, without those that came with a file.</value>
    public bool ToldHere { get; init; }

    /// <value>The steps an open complaint may be at, in order.</value>
    public static IReadOnlyList<ComplaintStep> OpenSteps { get; } = Steps.Values.Order().ToList();

    /// <value>The ages, the newest first.</value>
    public static IReadOnlyList<ComplaintAge> AllAges { get; } = Ages.Values.Order().ToList();

    /// <value>Which complaints are meant.</value>
    public ComplaintSieve Sieve => new(Whose, Closed) { Wait = Waits.GetValueOrDefault(View), Step = Step, Age = Age, ToldHere = ToldHere };

    /// <summary>Reads an address; what it does not know it leaves out.</summary>
    public static ComplaintAddress Read(string? whose, string? view, string? show, string? step, string? age, string? came = null)
    {
        var shown = view is Board or Actions || Waits.ContainsKey(view ?? "") ? view! : "";
        var closed = show == "closed" && shown.Length == 0;
        return new ComplaintAddress(whose switch { "mine" => ComplaintScope.Mine, "all" => ComplaintScope.All, _ => ComplaintScope.Branch }, shown, closed)
        {
            ToldHere = came == Here,
            Step = !closed && Steps.TryGetValue(step ?? "", out var at) ? at : null,
            Age = !closed && Ages.TryGetValue(age ?? "", out var old) ? old : null,
        };
    }

    /// <param name="after">Only what comes after this complaint.</param>
    public string Link(string? after = null)
    {
        string?[] parts =
        [
            Whose switch { ComplaintScope.Mine => "whose=mine", ComplaintScope.All => "whose=all", _ => null },
            View.Length > 0 ? $"view={View}" : null,
            Closed ? "show=closed" : null,
            Step is { } step ? $"step={Steps.First(known => known.Value == step).Key}" : null,
            Age is { } age ? $"age={Ages.First(known => known.Value == age).Key}" : null,
            ToldHere ? $"came={Here}" : null,
            after is null ? null : $"after={after}",
        ];
        var query = string.Join('&', parts.OfType<string>());
        return "/complaints" + (query.Length == 0 ? "" : "?" + query);
    }
}
