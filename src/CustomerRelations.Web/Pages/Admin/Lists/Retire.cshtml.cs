using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Admin.Lists;

/// <summary>Offers an entry no more.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class RetireModel(ListBook book) : ListEntryPage(book)
{
    protected override string Said => "Retired. Old touchpoints keep it.";

    protected override Task<Result<string>> ActAsync(SeenEntry seen, CancellationToken cancel) => Book.RetireAsync(Posted(), seen, cancel);
}
