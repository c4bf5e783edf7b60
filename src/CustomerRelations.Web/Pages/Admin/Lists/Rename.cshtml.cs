using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Lists;

/// <summary>Says the same thing in other words.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class RenameModel(ListBook book) : ListEntryPage(book)
{
    [BindProperty]
    public ListLabel Input { get; set; } = new();

    public IReadOnlyList<Difference> Differences =>
        WasOvertaken ? Difference.Among(new Difference("Says", Entry.Label, Input.Label ?? "")) : [];

    protected override string InputName => nameof(Input);

    protected override string Said => "Renamed. Old touchpoints show the new words.";

    protected override Task<Result<string>> ActAsync(SeenEntry seen, CancellationToken cancel) => Book.RenameAsync(Posted(), seen, Input, cancel);

    protected override void FillIn() => Input = new ListLabel { Label = Entry.Label };
}
