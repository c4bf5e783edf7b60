using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>A list of promises on paper for the counter: no numbers to ring, because paper lies about.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class SheetModel(PromiseList list) : PageModel
{
    public PromisePage Book { get; private set; } = null!;

    public PromiseAddress Shown { get; private set; } = null!;

    public async Task OnGetAsync(string? whose, string? show, string? after, CancellationToken cancel)
    {
        Book = await list.ReadAsync(PromiseAddress.Read(whose, show).Sieve, after, cancel, PromiseList.SheetSize);
        Shown = new PromiseAddress(Book.Sieve);
    }
}
