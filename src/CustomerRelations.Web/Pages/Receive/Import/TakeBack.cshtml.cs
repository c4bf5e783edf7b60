using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Import;

/// <summary>Takes an import back: what nobody has touched since goes, the rest stays.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class TakeBackModel(ImportFolder folder, ImportReturn returns, Duty duty) : ImportRunPage(folder, duty)
{
    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel)
    {
        var result = await returns.TakeBackAsync(reference, Posted(), cancel);
        if (!await LoadAsync(reference, cancel) && result.IsDone)
        {
            return NotFound();
        }

        var said = result.IsDone ? ImportWords.Of(result.Value, Run.Subject) : null;
        return await AnswerAsync(result.Then(_ => Run.Path), said, () => LoadAsync(reference, cancel));
    }
}
