using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Help.Letters;

/// <summary>A page about one letter.</summary>
public abstract class LetterPage(LetterBook book, LabelBook labels) : HousePage
{
    public LetterView View { get; private set; } = null!;

    /// <value>By which a letter may leave the house.</value>
    public IReadOnlyList<Choice> Channels { get; private set; } = [];

    /// <returns>false when the complaint has no such letter.</returns>
    protected async Task<bool> LoadAsync(string reference, Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(reference, id, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        Channels = (await labels.ReadAsync(cancel)).Offered(ListKind.Channel).Select(item => new Choice(item.Id, item.Label, "")).ToList();
        return true;
    }
}
