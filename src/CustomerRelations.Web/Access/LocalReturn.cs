using CustomerRelations.Results;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Access;

/// <summary>Where to go on after signing in, or after a form that stood elsewhere: only ever a page of this office.</summary>
public static class LocalReturn
{
    public const string Today = "/";

    /// <summary>What was done leads back to where the form stood, if that was said; else to where the act leads by itself.</summary>
    public static Result<string> BackTo(this Result<string> result, IUrlHelper url, string? path) =>
        string.IsNullOrEmpty(path) ? result : result.Then(_ => url.Checked(path));

    /// <summary>The path, if it is one of ours and not the entrance itself; else today's page.</summary>
    public static string Checked(this IUrlHelper url, string? path) =>
        url.IsLocalUrl(path) && path![0] == '/' && !path.StartsWith("/account/sign-", StringComparison.OrdinalIgnoreCase) ? path : Today;
}
