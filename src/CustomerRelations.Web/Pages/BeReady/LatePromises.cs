using CustomerRelations.Cycle.BeReady;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.BeReady;

/// <summary>How many of the reader's promises are late, beside Today on every page.</summary>
[ViewComponent]
public sealed class LatePromises(LateBell bell) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(UserClaimsPrincipal.Identity?.IsAuthenticated == true ? await bell.CountAsync(HttpContext.RequestAborted) : 0);
}
