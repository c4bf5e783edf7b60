using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Help.Letters;

/// <summary>A page about one letter.</summary>
public abstract class LetterPage(LetterBook book) : HousePage
{
    public LetterView View { get; private set; } = null!;

    /// <returns>false when the complaint has no such letter.</returns>
    protected async Task<bool> LoadAsync(string reference, Guid id, CancellationToken cancel) =>
        await book.FindAsync(reference, id, cancel) is { } view && (View = view) is not null;
}
