using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>Choosing a password with a link, once.</summary>
[AllowAnonymous]
[StaleForms]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class SetPasswordModel(PasswordLinks links) : HousePage
{
    [BindProperty]
    public FirstPassword Input { get; set; } = new();

    /// <value>Whose link it is; null when it is over.</value>
    public string? Name { get; private set; }

    public Task<IActionResult> OnGetAsync(string token, CancellationToken cancel) => ShowAsync(token, cancel);

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        var result = await links.SetAsync(token, Input, Posted(), cancel);
        if (result.Kind == ResultKind.NotFound)
        {
            return await ShowAsync(token, cancel);
        }

        return await AnswerAsync(result, "Your password is saved. Sign in with it.", () => ShowAsync(token, cancel));
    }

    private async Task<IActionResult> ShowAsync(string token, CancellationToken cancel)
    {
        var found = await links.ReadAsync(token, cancel);
        Name = found.IsDone ? found.Value : null;
        if (Name is null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }

        return Page();
    }
}
