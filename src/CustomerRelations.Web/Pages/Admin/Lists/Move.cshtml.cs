using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Lists;

/// <summary>Moves an entry up or down by one place.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class MoveModel(ListBook book) : ListEntryPage(book)
{
    [BindProperty]
    public bool Up { get; set; }

    protected override string Said => Up ? "Moved up." : "Moved down.";

    protected override Task<Result<string>> ActAsync(SeenEntry seen, CancellationToken cancel) => Book.MoveAsync(Posted(), seen, Up, cancel);
}
