using CustomerRelations.Office.Places;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Branches;

/// <summary>Opens a branch again on a day that was a holiday.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class RemoveHolidayModel(BranchBook book) : BranchVerbPage(book)
{
    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] Guid holiday, CancellationToken cancel) =>
        await AnswerAsync(await Book.RemoveHolidayAsync(Posted(), id, holiday, cancel), "Removed. The usual hours hold that day.", () => LoadAsync(id, cancel));
}
