using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Web.Pages.Help.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Display;

/// <summary>The panel "Why it happened, what we change" of a complaint. One question to the database.</summary>
public sealed class Why(WhyShelf shelf, TimeProvider clock) : ViewComponent
{
    /// <param name="form">The form for the cause, with the complaint.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    public async Task<IViewComponentResult> InvokeAsync(ComplaintForm<FoundCause> form, string zone)
    {
        var now = clock.Moment();
        return View(new WhyPanel(form, await shelf.ReadAsync(form.View.Complaint, HttpContext.RequestAborted), now, DateOnly.FromDateTime(BranchTime.Local(now, zone)), zone));
    }
}
