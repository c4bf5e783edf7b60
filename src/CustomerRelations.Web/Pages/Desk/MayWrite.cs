using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>The tick by which somebody at the desk agrees to be asked how it went, with the words that are read to them. Never ticked beforehand.</summary>
[ViewComponent]
public sealed class MayWrite(ConsentWordings wordings) : ViewComponent
{
    /// <param name="isTicked">What was chosen when the form comes back.</param>
    public async Task<IViewComponentResult> InvokeAsync(bool isTicked) =>
        View((isTicked, (await wordings.NewestAsync(HttpContext.RequestAborted)).GetValueOrDefault(ConsentPurpose.Survey)?.Words));
}
