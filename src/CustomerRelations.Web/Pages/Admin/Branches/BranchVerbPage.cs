using CustomerRelations.Office.Places;

namespace CustomerRelations.Web.Pages.Admin.Branches;

/// <summary>A page that does one thing to one branch.</summary>
public abstract class BranchVerbPage(BranchBook book) : AdminPage
{
    public BranchCard Branch { get; private set; } = null!;

    protected BranchBook Book => book;

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancel) =>
        await book.FindAsync(id, cancel) is { } branch && (Branch = branch) is not null;
}
