using CustomerRelations.Cycle.Desk;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>Leads to what was put aside: to the desk while it is to be finished, to the conversation once it is.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class StubModel(StubDesk stubs) : HousePage
{
    /// <value>Where it stands.</value>
    public string Address { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        var opened = await stubs.OpenAsync(reference, cancel);
        var leads = opened.Earlier is { } finished ? Result.Done(finished.Path) : opened.Then(stub => $"/desk?stub={stub.Reference}");
        Address = leads.IsDone ? leads.Value : "";
        return await AnswerAsync(leads, said: null, () => Task.CompletedTask);
    }
}
