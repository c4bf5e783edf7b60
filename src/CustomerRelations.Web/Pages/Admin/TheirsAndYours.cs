using CustomerRelations.Office;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin;

/// <summary>Who was quicker, what they saved, and what this form says instead.</summary>
[ViewComponent]
public sealed class TheirsAndYours(LastHand last, Duty duty) : ViewComponent
{
    /// <param name="subject">The row.</param>
    /// <param name="differences">Field by field.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid subject, IReadOnlyList<Difference> differences)
    {
        var cancel = HttpContext.RequestAborted;
        return View(new Overtaking(await last.OnAsync(subject, cancel), await duty.ZoneAsync(cancel), differences));
    }
}
