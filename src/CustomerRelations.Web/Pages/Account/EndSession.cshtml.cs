using CustomerRelations.Office.Entrance;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>Ends one of one's own sign-ins elsewhere; posted from the profile.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class EndSessionModel(Sessions sessions) : HousePage
{
    [BindProperty]
    public Guid Id { get; set; }

    public IActionResult OnGet() => LocalRedirect("/account/profile");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await sessions.EndOwnAsync(Posted(), User.StaffId(), Id, cancel);
        TempData["Message"] = result.IsDone ? "That sign-in is ended." : result.Sentence;
        return LocalRedirect("/account/profile");
    }
}
