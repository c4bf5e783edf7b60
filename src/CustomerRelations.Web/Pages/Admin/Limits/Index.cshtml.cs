using CustomerRelations.Office.Limits;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Admin.Limits;

/// <summary>What each role may spend on one complaint, in each currency of the branches.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(LimitBook book) : AdminPage
{
    public IReadOnlyList<LimitCard> Limits { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Limits = await book.ListAsync(cancel);
}
