using CustomerRelations.Office.Staffing;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Staff;

/// <summary>A page that does one thing to one colleague: asks first when it is opened, does it when it is posted.</summary>
public abstract class StaffVerbPage(StaffBook book) : AdminPage
{
    public StaffCard Card { get; private set; } = null!;

    // These pages have no input: what is refused about them is about the page.
    protected override string InputName => "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancel) =>
        await book.FindAsync(id, cancel) is { } card && (Card = card) is not null;
}
