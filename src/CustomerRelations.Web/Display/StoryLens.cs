using CustomerRelations.Cycle.Understand;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Display;

/// <summary>The form above a story by which it is looked through.</summary>
public sealed class StoryLens(StoryShelf shelf) : ViewComponent
{
    /// <param name="customer">Key of the customer.</param>
    /// <param name="address">The page, with what is chosen.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid customer, StoryAddress address) =>
        View((await shelf.OfferAsync(customer, address.Filter, HttpContext.RequestAborted), address));
}
