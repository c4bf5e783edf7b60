using CustomerRelations.Office.Entrance;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>What colleagues see and change about themselves.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ProfileModel(OwnProfile profile, OwnBadge own) : HousePage
{
    [BindProperty]
    public ProfileChange Input { get; set; } = new();

    public ProfileView View { get; private set; } = null!;

    public Guid SessionId => User.SessionId();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (Input.DisplayName, Input.Theme, Input.DeskChannelId, Input.WithoutLetterKeys) = (View.DisplayName, View.Theme, View.DeskChannelId, View.WithoutLetterKeys);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await own.SaveAsync(User, Input, Posted(), cancel);
        return await AnswerAsync(result, "Saved.", () => LoadAsync(cancel));
    }

    private async Task LoadAsync(CancellationToken cancel) => View = await profile.ReadAsync(User.StaffId(), SessionId, cancel);
}
