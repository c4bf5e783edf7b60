using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Receive.Lists;

/// <summary>The latest changes of many.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ChangesModel(ManyBook book, Duty duty) : PageModel
{
    public IReadOnlyList<ManyCard> Changes { get; private set; } = [];

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancel) => (Changes, Zone) = (await book.ListAsync(cancel), await duty.ZoneAsync(cancel));
}
