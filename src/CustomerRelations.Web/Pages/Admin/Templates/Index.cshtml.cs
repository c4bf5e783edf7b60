using CustomerRelations.Office.Letters;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Admin.Templates;

/// <summary>The book of letter templates.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(TemplateBook book) : AdminPage
{
    public IReadOnlyList<TemplateCard> Templates { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Templates = await book.ListAsync(cancel);
}
