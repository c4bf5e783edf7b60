using System.Security.Claims;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;

namespace CustomerRelations.Web.Access;

/// <summary>What colleagues change about themselves that their badge shows, so that it is renewed with it.</summary>
public sealed class OwnBadge(OwnProfile profile, Passwords passwords, Badges badges)
{
    public async Task<Result<string>> ChangePasswordAsync(ClaimsPrincipal me, PasswordChange change, Submission form, CancellationToken cancel) =>
        await RenewedAsync(await passwords.ChangeAsync(me.StaffId(), me.SessionId(), change, form, cancel));

    public async Task<Result<string>> SaveAsync(ClaimsPrincipal me, ProfileChange change, Submission form, CancellationToken cancel) =>
        await RenewedAsync(await profile.SaveAsync(me.StaffId(), change, form, cancel));

    public async Task<Result<string>> ChooseThemeAsync(ClaimsPrincipal me, Theme theme, CancellationToken cancel) =>
        await RenewedAsync(await profile.ChooseThemeAsync(me.StaffId(), theme, cancel));

    private async Task<Result<string>> RenewedAsync(Result<string> result)
    {
        if (result.IsDone)
        {
            await badges.RenewAsync();
        }

        return result;
    }
}
