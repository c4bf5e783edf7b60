using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Office;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Receive.Import;

/// <summary>A page about one import.</summary>
public abstract class ImportRunPage(ImportFolder folder, Duty duty) : HousePage
{
    public ImportView Run { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    protected async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await folder.FindAsync(reference, cancel) is not { } run)
        {
            return false;
        }

        (Run, Zone) = (run, await duty.ZoneAsync(cancel));
        return true;
    }
}
