using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Office;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>A page on which a sentence is written, and played before it is saved.</summary>
public abstract class RuleWritingPage(RuleDesk desk, Duty duty) : RuleFormPage(desk, duty)
{
    /// <summary>Plays the sentence that is typed, shows the slots it needs, and saves nothing.</summary>
    /// <param name="add">With one more "only if".</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnPostLookAsync(bool add, CancellationToken cancel)
    {
        ModelState.Clear();
        Input = Desk.Fit(Input, add);
        return await LoadAsync(Input, cancel) ? Page() : NotFound();
    }
}
