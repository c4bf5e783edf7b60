using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Entities;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>What else was said in a conversation and what was promised, as lines of its page.</summary>
[ViewComponent]
public sealed class CameOf(UpshotBook book) : ViewComponent
{
    /// <param name="said">The conversation.</param>
    /// <param name="they">How its customer is spoken of.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    public async Task<IViewComponentResult> InvokeAsync(Touchpoint said, Pronoun they, string zone) =>
        View((said, await book.OfAsync(said, HttpContext.RequestAborted), they, zone));
}
