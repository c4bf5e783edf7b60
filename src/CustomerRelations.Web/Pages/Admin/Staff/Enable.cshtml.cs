using CustomerRelations.Office.Staffing;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Staff;

/// <summary>Opens a closed account again.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class EnableModel(StaffBook book, StaffDoor door) : StaffVerbPage(book)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await door.EnableAsync(Posted(), id, cancel), "Open again. The password is the old one.", () => LoadAsync(id, cancel));
}
