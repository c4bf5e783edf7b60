using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;

namespace CustomerRelations.Web.Display;

/// <summary>The panel "Put it right" of a complaint: what was offered, and a form to offer more within one's limit.</summary>
public sealed class Remedies(RemedySheet sheet, LabelBook labels, TimeProvider clock) : ViewComponent
{
    /// <param name="complaint">Key of the complaint.</param>
    /// <param name="they">The customer.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    /// <param name="typed">What was typed, on the page that answers the form.</param>
    /// <param name="back">A local page to go on to; nothing for the complaint's own.</param>
    /// <param name="next">What comes next for the complaint; nothing where the form is all its page is for.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid complaint, Pronoun they, string zone, NewRemedy? typed = null, string? back = null, NextAct? next = null)
    {
        var cancel = HttpContext.RequestAborted;
        if (await sheet.FindAsync(complaint, cancel) is not { } found)
        {
            return new ContentViewComponentResult("");
        }

        var kinds = (await labels.ReadAsync(cancel)).Offered(ListKind.RemedyKind);
        return View(new RemediesPanel(
            found, await sheet.LinesAsync(complaint, cancel), kinds, they, zone, clock.Moment(), typed ?? new NewRemedy(), back, typed is not null, next));
    }
}
