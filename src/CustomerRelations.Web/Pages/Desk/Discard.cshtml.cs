using CustomerRelations.Cycle.Desk;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>Takes away what was put aside, when it was nothing after all.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class DiscardModel(StubDesk stubs, Duty duty) : HousePage
{
    public StubView Stub { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        var opened = await stubs.OpenAsync(reference, cancel);
        if (opened is { IsDone: false, Earlier: { } finished })
        {
            return LocalRedirect(finished.Path);
        }

        return await LoadAsync(reference, cancel) ? Page() : await AnswerAsync(opened.Then(_ => ""), said: null, () => Task.FromResult(false));
    }

    public async Task<IActionResult> OnPostAsync(string reference, Guid version, CancellationToken cancel)
    {
        var result = await stubs.DiscardAsync(reference, version, Posted(), cancel);
        return await AnswerAsync(result, "It was nothing, and it is gone.", () => LoadAsync(reference, cancel));
    }

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await stubs.OpenAsync(reference, cancel) is not { IsDone: true } opened)
        {
            return false;
        }

        (Stub, Zone) = (opened.Value, await duty.ZoneAsync(cancel));
        return true;
    }
}
