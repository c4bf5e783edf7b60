using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Templates;

/// <summary>A template as a message to a real customer: the usual text beside the one for somebody upset.</summary>
[ViewComponent]
public sealed class HowItReads(MessageTrial trial) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(LetterTemplate template)
    {
        var customer = HttpContext.Request.Query["customer"].ToString();
        return View((template, customer, await trial.ReadAsync(template, customer, HttpContext.RequestAborted)));
    }
}
