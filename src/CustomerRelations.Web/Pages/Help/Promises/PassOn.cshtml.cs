using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>Gives one promise to somebody else.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class PassOnModel(PromiseBook book, PassingDesk desk, PassingRoom room) : PromiseActPage(book)
{
    [BindProperty]
    public NewOwner Input { get; set; } = new();

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    protected override Guid Typed => Input.Version;

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.PassAsync(reference, Input, Posted(), Back, cancel), "Passed on. They see it on Today.", () => LoadAsync(reference, cancel));

    protected override async Task LoadMoreAsync(CancellationToken cancel) =>
        Colleagues = (await room.ColleaguesAsync(cancel)).Where(one => one.Id != Card.Line.Promise.OwnerId).ToList();
}
