using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>Opens somebody's page by a reference and a key that are typed.</summary>
[AllowAnonymous]
public sealed class LookModel : PageModel
{
    public string Reference { get; private set; } = "";

    public IActionResult OnGet(string? reference, string? key)
    {
        Reference = reference ?? "";
        return Entities.Reference.TryRead(reference, out var read) && !string.IsNullOrWhiteSpace(key) ? LocalRedirect($"/feedback/{read}?key={Uri.EscapeDataString(key.Trim())}") : Page();
    }
}
