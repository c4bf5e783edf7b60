using CustomerRelations.Cycle.Help.Letters;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Display;

/// <summary>The panel "Letters" of a complaint.</summary>
public sealed class Letters(LetterBook book) : ViewComponent
{
    /// <param name="complaint">Key of the complaint.</param>
    /// <param name="path">The complaint's page.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid complaint, string path, string zone) =>
        View((await book.OfAsync(complaint, HttpContext.RequestAborted), path, zone));
}
