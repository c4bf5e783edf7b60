using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Admin.Lists;

/// <summary>Offers an entry again.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class RestoreModel(ListBook book) : ListEntryPage(book)
{
    protected override string Said => "Restored. The desk offers it again.";

    protected override Task<Result<string>> ActAsync(SeenEntry seen, CancellationToken cancel) => Book.RestoreAsync(Posted(), seen, cancel);
}
