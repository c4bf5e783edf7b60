using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>What a customer came about, how long each took, and what went wrong for them.</summary>
[ViewComponent]
public sealed class TheirMatters(MatterShelf shelf, Duty duty, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Customer customer)
    {
        var cancel = HttpContext.RequestAborted;
        return View((customer, await shelf.OfAsync(customer.Id, cancel), await duty.ZoneAsync(cancel), clock.Moment()));
    }
}
