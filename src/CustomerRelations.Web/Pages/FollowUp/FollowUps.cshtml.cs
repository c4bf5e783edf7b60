using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.FollowUp;

/// <summary>Who is waiting to hear from us.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class FollowUpsModel(FollowUpBook book) : PageModel
{
    public FollowUpPage Book { get; private set; } = null!;

    public WhoseFollowUps Whose { get; private set; }

    /// <value>The address of these follow-ups, to be gone on from.</value>
    public string Address => Whose == WhoseFollowUps.Mine ? "/follow-ups" : $"/follow-ups?show={Word(Whose)}";

    /// <param name="show">"branch" or "done"; anything else shows mine.</param>
    /// <param name="after">The follow-up after which the page begins.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task OnGetAsync(string? show, Guid? after, CancellationToken cancel)
    {
        Whose = Enum.GetValues<WhoseFollowUps>().FirstOrDefault(whose => string.Equals(Word(whose), show, StringComparison.OrdinalIgnoreCase));
        Book = await book.PageAsync(Whose, after, cancel);
    }

    private static string Word(WhoseFollowUps whose) => whose.ToString().ToLowerInvariant();
}
