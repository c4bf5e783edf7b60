using CustomerRelations.Results;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Access;

/// <summary>Where a form goes on that stood on another page than its verb's own.</summary>
public static class WayBack
{
    /// <summary>What was done leads back to where the form stood, if that is a page of ours; else to where the act leads by itself.</summary>
    public static Result<string> BackTo(this Result<string> result, IUrlHelper url, string? path) =>
        string.IsNullOrEmpty(path) ? result : result.Then(_ => url.Checked(path));
}
