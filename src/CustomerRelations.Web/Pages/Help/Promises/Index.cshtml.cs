using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>The book of promises: what is owed, what waits, and what became of the rest. Each is settled with a form of its own, which posts to the page of that act.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class IndexModel(PromiseList list, OwnRecord own) : HousePage
{
    public PromisePage Book { get; private set; } = null!;

    /// <value>The list that is shown, as its address says it.</value>
    public PromiseAddress Shown { get; private set; } = null!;

    /// <value>One's own record; only beside one's own promises.</value>
    public OwnRate? Own { get; private set; }

    /// <value>The address of this very list, to come back to.</value>
    public string Here => Request.Path + Request.QueryString;

    public async Task OnGetAsync(string? whose, string? show, string? after, CancellationToken cancel)
    {
        Book = await list.ReadAsync(PromiseAddress.Read(whose, show).Sieve, after, cancel);
        Shown = new PromiseAddress(Book.Sieve);
        Own = Book.Sieve.Whose == Whose.Mine && !Book.IsLater ? await own.ReadAsync(cancel) : null;
    }

    /// <summary>The ticket of one promise on this list.</summary>
    public PromiseLine LineOf(OpenPromise promise) => new(promise, Book.Now, Book.Zone, Here, Book.ReaderId);
}
