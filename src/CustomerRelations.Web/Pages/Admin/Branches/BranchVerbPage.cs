using CustomerRelations.Office.Places;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Branches;

/// <summary>A page that does one thing to one branch: asks first when it is opened, does it when it is posted.</summary>
public abstract class BranchVerbPage(BranchBook book) : AdminPage
{
    public BranchCard Branch { get; private set; } = null!;

    protected BranchBook Book => book;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancel) =>
        await book.FindAsync(id, cancel) is { } branch && (Branch = branch) is not null;
}
