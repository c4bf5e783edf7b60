using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Admin.Lists;

/// <summary>The lists of the office.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(ListBook book) : PageModel
{
    public IReadOnlyList<ListCount> Lists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Lists = await book.CountAsync(cancel);
}
