using CustomerRelations.Office.Complaints;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Admin.ComplaintPolicy;

/// <summary>By which clocks complaints are answered, in the whole office and at each branch.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(PolicyBook book) : AdminPage
{
    public IReadOnlyList<PolicyCard> Cards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Cards = await book.ListAsync(cancel);
}
