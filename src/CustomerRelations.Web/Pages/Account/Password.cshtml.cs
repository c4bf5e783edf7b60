using CustomerRelations.Office.Entrance;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>A new password for oneself.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class PasswordModel(OwnBadge own) : HousePage
{
    [BindProperty]
    public PasswordChange Input { get; set; } = new();

    public void OnGet()
    {
        // The page is its form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await own.ChangePasswordAsync(User, Input, Posted(), cancel);
        return await AnswerAsync(result, "Your password is changed.", () => Task.CompletedTask);
    }
}
