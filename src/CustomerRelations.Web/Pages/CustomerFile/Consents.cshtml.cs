using CustomerRelations.Cycle.Keep.Consents;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>What a customer agreed to hear from us, what they took back, and when.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ConsentsModel(ConsentDesk desk, Duty duty) : HousePage
{
    [BindProperty]
    public NewConsent Input { get; set; } = new();

    public ConsentSheet Sheet { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.WriteAsync(reference, Input, Posted(), cancel), "Written down.", () => LoadAsync(reference, cancel));

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        var opened = await desk.OpenAsync(reference, cancel);
        if (opened.IsDone)
        {
            (Sheet, Zone) = (opened.Value, await duty.ZoneAsync(cancel));
        }

        return opened.IsDone;
    }
}
