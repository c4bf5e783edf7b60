using CustomerRelations.Office;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Display;

/// <summary>The time of day at which something was saved, by the clock of whoever looks.</summary>
public sealed class SavedAt(Duty duty) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(DateTime at) => View((at, await duty.ZoneAsync(HttpContext.RequestAborted)));
}
