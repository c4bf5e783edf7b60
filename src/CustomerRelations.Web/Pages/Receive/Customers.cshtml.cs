using CustomerRelations.Cycle.Receive;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Receive;

/// <summary>The customer book, whoever was here last first.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class CustomersModel(CustomerBook book, Duty duty) : PageModel
{
    public CustomerPage Book { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task OnGetAsync(string? after, CancellationToken cancel) =>
        (Book, Zone) = (await book.RecentAsync(after, cancel), await duty.ZoneAsync(cancel));
}
