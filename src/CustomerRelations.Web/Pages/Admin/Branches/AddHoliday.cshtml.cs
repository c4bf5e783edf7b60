using CustomerRelations.Office.Places;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Branches;

/// <summary>Closes a branch for a day.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class AddHolidayModel(BranchBook book) : BranchVerbPage(book)
{
    [BindProperty]
    public NewHoliday Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await Book.AddHolidayAsync(Posted(), id, Input, cancel), "Added. You are closed that day.", () => LoadAsync(id, cancel));
}
