using CustomerRelations.Office.Limits;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Admin.Limits;

/// <summary>What each colleague may spend, by their role or by a limit of their own.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class PeopleModel(PersonalLimitBook book) : AdminPage
{
    private IReadOnlyList<PersonalLimitCard> cards = [];

    public IEnumerable<PersonalLimitCard> Shown => cards.Take(PersonalLimitBook.PageSize);

    /// <value>The colleague after whom the next page begins; nothing on the last one.</value>
    public Guid? NextAfter => cards.Count > PersonalLimitBook.PageSize ? cards[PersonalLimitBook.PageSize - 1].StaffId : null;

    public async Task OnGetAsync(Guid? after, CancellationToken cancel) => cards = await book.ListAsync(after, cancel);
}
