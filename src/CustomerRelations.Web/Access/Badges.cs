using System.Security.Claims;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CustomerRelations.Web.Access;

/// <summary>Gives out, renews and takes back what a colleague wears while signed in.</summary>
public sealed partial class Badges(Nameplates plates, IHttpContextAccessor current, ILogger<Badges> log)
{
    private HttpContext Http => current.HttpContext ?? throw new InvalidOperationException("Nobody is asking.");

    /// <param name="staffId">Who showed that they know their password.</param>
    /// <param name="keep">Until closing time, even when idle.</param>
    public async Task IssueAsync(Guid staffId, bool keep)
    {
        var ticket = new AuthenticationProperties { IsPersistent = keep };
        if (keep)
        {
            ticket.MarkKept();
        }

        await WearAsync(staffId, ticket, sessionId: null);
        SignedIn(log, staffId);
    }

    /// <summary>Says on this sign-in what has changed about the person; it ends when it would have.</summary>
    public async Task RenewAsync()
    {
        if (await Http.AuthenticateAsync(IdentityConstants.ApplicationScheme) is { Succeeded: true } now)
        {
            await WearAsync(now.Principal.StaffId(), now.Properties, now.Principal.FindFirstValue(StaffClaims.Session));
        }
    }

    public async Task TakeBackAsync()
    {
        var staffId = Http.User.StaffId();
        await Http.SignOutAsync(IdentityConstants.ApplicationScheme);
        Http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        SignedOut(log, staffId);
    }

    private async Task WearAsync(Guid staffId, AuthenticationProperties ticket, string? sessionId)
    {
        var plate = await plates.OfAsync(staffId, Http.RequestAborted) ?? throw new InvalidOperationException("The account was closed meanwhile.");
        ticket.SetStamp(plate.Stamp);
        await Http.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(IdentityOf(plate, sessionId)), ticket);
    }

    private static ClaimsIdentity IdentityOf(Nameplate plate, string? sessionId)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, plate.Id.ToString()));
        identity.AddClaim(new Claim(StaffClaims.DisplayName, plate.DisplayName));
        identity.AddClaims(plate.Roles.Select(role => new Claim(ClaimTypes.Role, role)));
        if (plate.Theme is Theme.Light or Theme.Dark)
        {
            identity.AddClaim(new Claim(StaffClaims.Theme, plate.Theme == Theme.Dark ? "dark" : "light"));
        }

        if (sessionId is not null)
        {
            identity.AddClaim(new Claim(StaffClaims.Session, sessionId));
        }

        return identity;
    }

    [LoggerMessage(LogLevel.Information, "{Staff} signed in.")]
    private static partial void SignedIn(ILogger log, Guid staff);

    [LoggerMessage(LogLevel.Information, "{Staff} signed out.")]
    private static partial void SignedOut(ILogger log, Guid staff);
}
