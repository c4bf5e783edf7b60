using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Lists;

/// <summary>Makes an entry read as another one.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class MergeModel(ListBook book) : ListEntryPage(book)
{
    [BindProperty]
    public Guid? Into { get; set; }

    /// <value>The entries it may read as.</value>
    public IEnumerable<Choice> Others =>
        Entries.Where(entry => entry.IsOffered && entry.Id != Entry.Id).Select(entry => new Choice(entry.Id, entry.Label));

    protected override string Said => "Merged. Old touchpoints show the other entry now.";

    protected override Task<Result<string>> ActAsync(SeenEntry seen, CancellationToken cancel) => Book.MergeAsync(Posted(), seen, Into, cancel);
}
