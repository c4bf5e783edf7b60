using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Pages.Receive.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Receive;

/// <summary>Everybody we serve, whoever was here last first, or as the address says.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class CustomersModel(CustomerList list, ViewBook views, OfficeChoices choices, LabelBook labels, Duty duty) : PageModel
{
    public ListPage Book { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public ListQuestion Question => Frame.Question;

    /// <value>Who is reading.</value>
    public Colleague Me { get; private set; } = null!;

    public async Task OnGetAsync(string? after, string? before, CancellationToken cancel)
    {
        var question = Request.ListQuestion();
        Me = await duty.MeAsync(cancel);
        Book = await list.ReadAsync(question, after, before, cancel);
        Frame = new ListFrame(
            question, await choices.BranchesAsync(cancel), await choices.ColleaguesAsync(question.Colleague, cancel),
            await labels.ReadAsync(cancel), await views.ListAsync(cancel));
    }

    /// <summary>How a column is sorted, for whoever hears the page.</summary>
    public string? Sorted(bool byName) => (byName, Question.Sort) switch
    {
        (true, ListSort.Name) or (false, ListSort.LongestAway) => "ascending",
        (true, ListSort.NameBackwards) or (false, ListSort.LastHere) => "descending",
        _ => null,
    };

    public bool Shows(ListColumn column) => Question.Columns.Contains(column);
}
