using CustomerRelations.Office.Letters;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Templates;

/// <summary>A new template of letters.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class NewModel(TemplateBook book) : AdminPage
{
    [BindProperty]
    public TemplateForm Input { get; set; } = new() { Language = "en" };

    public void OnGet()
    {
        // An empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.AddAsync(Posted(), Input, cancel), "Saved. Look how it reads.", () => Task.CompletedTask);
}
