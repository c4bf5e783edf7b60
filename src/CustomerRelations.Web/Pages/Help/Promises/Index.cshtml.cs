using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>The open promises: late ones first. Each is settled with a form of its own, which posts to the page of that act.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class IndexModel(PromiseBook book) : HousePage
{
    public PromisePage Book { get; private set; } = null!;

    public Whose Whose { get; private set; }

    /// <value>The address of this very list, to come back to.</value>
    public string Here => Request.Path + Request.QueryString;

    public async Task OnGetAsync(string? whose, string? after, CancellationToken cancel)
    {
        Whose = whose switch { "branch" => Whose.Branch, "all" => Whose.All, _ => Whose.Mine };
        Book = await book.ListAsync(Whose, after, cancel);
    }

    /// <summary>The ticket of one promise on this list.</summary>
    public PromiseLine LineOf(OpenPromise promise) => new(promise, Book.Now, Book.Zone, Here, Book.ReaderId);
}
