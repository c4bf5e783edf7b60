using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>Somebody's own page: what happened with what they told us.</summary>
[AllowAnonymous]
public sealed class StatusModel(FeedbackFolder folder, OutsideLimit limit) : OwnPage(folder, limit)
{
    private readonly OutsideLimit tries = limit;

    /// <value>It was just sent: the link is shown, for the only time.</value>
    [BindProperty(SupportsGet = true, Name = "sent")]
    public bool IsNew { get; set; }

    public string Reference { get; private set; } = "";

    /// <value>The whole link, to be kept.</value>
    public string Link => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Here}";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        Reference = reference;
        if (await LoadAsync(reference, cancel))
        {
            return Page();
        }

        if (!string.IsNullOrEmpty(Secret) && tries.TakeWrongKey(HttpContext) is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }
}
