using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Access;

/// <summary>Where to go on after signing in: only ever a page of this office.</summary>
public static class LocalReturn
{
    public const string Desk = "/desk";

    /// <summary>The path, if it is one of ours and not the entrance itself; else the desk.</summary>
    public static string Checked(this IUrlHelper url, string? path) =>
        url.IsLocalUrl(path) && path![0] == '/' && !path.StartsWith("/account/sign-", StringComparison.OrdinalIgnoreCase) ? path : Desk;
}
