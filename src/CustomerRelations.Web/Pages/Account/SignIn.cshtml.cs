using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Drafts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>The door: e-mail and password.</summary>
[AllowAnonymous]
[StaleForms]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class SignInModel(Reception reception, DoorSigns signs) : HousePage
{
    [BindProperty]
    public SignIn Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "ReturnUrl")]
    public string? ReturnPath { get; set; }

    /// <value>Sealed words that came along.</value>
    [BindProperty(Name = DraftFields.Carried)]
    public string? Words { get; set; }

    public DoorSign Sign { get; private set; } = DoorSign.Blank;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return LocalRedirect(Url.Checked(ReturnPath));
        }

        Sign = await signs.ReadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return LocalRedirect(Url.Checked(ReturnPath));
        }

        var result = await reception.ReceiveAsync(Input, Url.Checked(ReturnPath), Words, cancel);
        return await AnswerAsync(result, said: null, async () => Sign = await signs.ReadAsync(cancel));
    }
}
