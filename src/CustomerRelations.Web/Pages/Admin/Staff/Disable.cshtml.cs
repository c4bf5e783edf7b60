using CustomerRelations.Office.Staffing;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Staff;

/// <summary>Closes an account.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class DisableModel(StaffBook book, StaffDoor door) : StaffVerbPage(book)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await door.DisableAsync(Posted(), id, cancel), "Closed. Their sessions have ended.", () => LoadAsync(id, cancel));
}
