using CustomerRelations.Office.Drafts;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Drafts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>Keeps what is being typed, a moment after the last key, and throws it away when somebody says so.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class DraftsModel(DraftBook drafts) : HousePage
{
    public IActionResult OnGet() => LocalRedirect("/desk");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var written = DraftFields.Of(Request.Form, Request.Form[DraftFields.Form].ToString());
        var result = await drafts.KeepAsync(written, cancel);
        return result.IsDone ? Partial("_Writers", await drafts.WritersAsync(written.Customer, cancel)) : StatusCode((int)result.Kind);
    }

    /// <param name="key">The key of the draft.</param>
    /// <param name="back">The page to go back to.</param>
    /// <param name="cancel">Stops before anything is thrown away.</param>
    public async Task<IActionResult> OnPostAwayAsync(string? key, [FromForm(Name = "return")] string? back, CancellationToken cancel)
    {
        var result = await drafts.ThrowAwayAsync(key ?? "", cancel);
        TempData["Message"] = result.IsDone ? "Thrown away." : result.Sentence;
        return LocalRedirect(Url.Checked(back));
    }
}
