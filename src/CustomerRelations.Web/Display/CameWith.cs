using CustomerRelations.Cycle.Help.Complaints;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;

namespace CustomerRelations.Web.Display;

/// <summary>The panel "What came with it" of a complaint that was imported.</summary>
public sealed class CameWith(ComplaintOrigins origins) : ViewComponent
{
    /// <param name="complaint">Key of the complaint.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid complaint) =>
        await origins.FindAsync(complaint, HttpContext.RequestAborted) is { } found ? View(found) : new ContentViewComponentResult("");
}
