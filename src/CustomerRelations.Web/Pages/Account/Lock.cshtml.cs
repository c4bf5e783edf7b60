using CustomerRelations.Office.Drafts;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Drafts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>Leaves a desk that others use, in the middle of a sentence: the words are kept, the sign-in ends.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class LockModel(DraftBook drafts, Badges badges) : HousePage
{
    public IActionResult OnGet() => LocalRedirect("/desk");

    /// <param name="form">Where the form posts to that is being written, if one is.</param>
    /// <param name="cancel">Stops before the words are kept.</param>
    public async Task<IActionResult> OnPostAsync(string? form, CancellationToken cancel)
    {
        var path = Url.Checked(form);
        var isKept = DraftFields.AreWritten(Request.Form) && await drafts.KeepAsync(DraftFields.Of(Request.Form, path), cancel) is { IsDone: true };
        var name = NameBadge.Of(User).Name.Split(' ')[0];
        await badges.TakeBackAsync();
        TempData["Message"] = isKept ? $"Locked. {name}’s words are kept." : "Locked.";
        return LocalRedirect($"/account/sign-in?ReturnUrl={Uri.EscapeDataString(path)}");
    }
}
