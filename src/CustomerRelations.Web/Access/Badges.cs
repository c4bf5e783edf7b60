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

    /// <summary>Signs in who showed that they know their password, if the account is still as it was then.</summary>
    /// <param name="person">As read when the password was looked at.</param>
    /// <param name="keep">Until closing time, even when idle.</param>
    /// <param name="cancel">Stops before the sign-in is written.</param>
    /// <returns>false when the account was closed meanwhile, or its password or rights were changed.</returns>
    public async Task<bool> IssueAsync(StaffMember person, bool keep, CancellationToken cancel)
    {
        if (await plates.OfAsync(person.Id, cancel) is not { } plate || plate.Stamp != person.SecurityStamp)
        {
            ChangedMeanwhile(log, person.Id);
            return false;
        }

        var ticket = new AuthenticationProperties { IsPersistent = keep };
        if (keep)
        {
            ticket.MarkKept();
        }

        await WearAsync(plate, ticket, sessionId: null);
        SignedIn(log, person.Id);
        return true;
    }

    /// <summary>Says on this sign-in what has changed about the person; it ends when it would have. Nothing when the account was closed meanwhile.</summary>
    /// <remarks>What changed is saved already, so the badge follows even when the browser no longer waits for the answer.</remarks>
    public async Task RenewAsync()
    {
        if (await Http.AuthenticateAsync(IdentityConstants.ApplicationScheme) is { Succeeded: true } now
            && await plates.OfAsync(now.Principal.StaffId(), CancellationToken.None) is { } plate)
        {
            await WearAsync(plate, now.Properties, now.Principal.FindFirstValue(StaffClaims.Session));
        }
    }

    public async Task TakeBackAsync()
    {
        var staffId = Http.User.StaffId();
        await Http.SignOutAsync(IdentityConstants.ApplicationScheme);
        Http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        SignedOut(log, staffId);
    }

    private Task WearAsync(Nameplate plate, AuthenticationProperties ticket, string? sessionId)
    {
        ticket.SetStamp(plate.Stamp);
        return Http.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(IdentityOf(plate, sessionId)), ticket);
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

        if (plate.WithoutLetterKeys)
        {
            identity.AddClaim(new Claim(StaffClaims.LetterKeys, "off"));
        }

        if (sessionId is not null)
        {
            identity.AddClaim(new Claim(StaffClaims.Session, sessionId));
        }

        return identity;
    }

    [LoggerMessage(LogLevel.Information, "{Staff} signed in.")]
    private static partial void SignedIn(ILogger log, Guid staff);

    [LoggerMessage(LogLevel.Warning, "A sign-in was refused for {Staff}: the account changed while the password was looked at.")]
    private static partial void ChangedMeanwhile(ILogger log, Guid staff);

    [LoggerMessage(LogLevel.Information, "{Staff} signed out.")]
    private static partial void SignedOut(ILogger log, Guid staff);
}
