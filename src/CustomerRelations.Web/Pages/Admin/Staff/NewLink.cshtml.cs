using CustomerRelations.Office.Staffing;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Staff;

/// <summary>Makes a one-time link for a colleague, and says so when the link was shown already.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class NewLinkModel(StaffBook book, StaffDoor door) : StaffVerbPage(book)
{
    public OneTimeLink? Link { get; private set; }

    public bool WasShown => Link is null && Request.Query.ContainsKey("shown");

    /// <summary>As on the page of all colleagues, the link stands in the answer itself and a repetition does not find it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var made = await door.NewLinkAsync(Posted(), id, cancel);
        if (made is { IsDone: true, Value.Address: not null })
        {
            Link = made.Value;
            SpendKey();
            await LoadAsync(id, cancel);
            return Page();
        }

        return await AnswerAsync(made.Then(link => link.Path), said: null, () => LoadAsync(id, cancel));
    }
}
