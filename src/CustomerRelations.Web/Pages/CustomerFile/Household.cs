using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>Who belongs to a customer: the contacts of an organisation, the household and friends of a person.</summary>
[ViewComponent]
public sealed class Household(LinkBook links, Duty duty) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Customer customer)
    {
        var cancel = HttpContext.RequestAborted;
        return View((customer, await links.OfAsync(customer, cancel), await duty.ZoneAsync(cancel)));
    }
}
