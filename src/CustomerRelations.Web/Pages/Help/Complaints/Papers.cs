using CustomerRelations.Cycle.Help.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>What lies in a complaint's folder beside our own notes: its files, and what the customer wrote on our page.</summary>
[ViewComponent]
public sealed class Papers(ComplaintPapers papers) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid complaint, string reference, string zone) =>
        View((await papers.OfAsync(complaint, HttpContext.RequestAborted), reference, zone));
}
