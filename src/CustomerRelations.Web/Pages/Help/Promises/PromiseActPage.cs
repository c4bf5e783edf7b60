using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>A page on which one thing happens to one promise. Forms on other pages post here and say where to go on.</summary>
public abstract class PromiseActPage(PromiseBook book) : HousePage
{
    private const string List = "/promises";

    /// <value>The local page to go on to; the list of promises when none of ours is named.</value>
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    public PromiseCard Card { get; private set; } = null!;

    /// <value>Only somebody who was shown what is there now may change it.</value>
    public Guid Version => Answered is { Kind: ResultKind.Conflict, Earlier: null } || Typed == Guid.Empty ? Card.Line.Promise.Version : Typed;

    /// <value>The version that the form carried.</value>
    protected abstract Guid Typed { get; }

    /// <value>The page to go on to, checked.</value>
    protected string Back => string.IsNullOrEmpty(Return) ? List : Url.Checked(Return);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    protected async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await book.FindAsync(reference, Back, cancel) is not { } card)
        {
            return false;
        }

        Card = card;
        await LoadMoreAsync(cancel);
        return true;
    }

    /// <summary>Reads what one page shows beside the ticket.</summary>
    protected virtual Task LoadMoreAsync(CancellationToken cancel) => Task.CompletedTask;
}
