using CustomerRelations.Cycle.Understand.Suggestions;
using CustomerRelations.Entities;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Understand.Suggestions;

/// <summary>What customers suggest, and what came of it.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class IndexModel(SuggestionBoard board) : PageModel
{
    public SuggestionPage Board { get; private set; } = null!;

    public SuggestionOutcome Outcome { get; private set; }

    /// <param name="show">"considered", "done" or "not-now"; anything else shows what nobody has looked at yet.</param>
    /// <param name="after">The suggestion after which the page begins, by reference.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task OnGetAsync(string? show, string? after, CancellationToken cancel)
    {
        Outcome = SuggestionShelf.Read(show);
        Board = await board.PageAsync(Outcome, after, cancel);
    }

    /// <summary>The address of a part of the list.</summary>
    public static string Address(SuggestionOutcome outcome, string? after = null)
    {
        var parts = new[] { outcome == SuggestionOutcome.New ? null : $"show={SuggestionShelf.Word(outcome)}", after is null ? null : $"after={after}" };
        return string.Join('&', parts.OfType<string>()) is { Length: > 0 } query ? $"/suggestions?{query}" : "/suggestions";
    }
}
