using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Opens a closed complaint again, with a reason.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ReopenModel(ComplaintDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<OpenAgain>(folder, duty)
{
    public override string Title => "Open it again";

    protected override string Said => "Open again. It waits for a verdict.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.ReopenAsync(reference, Input, form, cancel);

    protected override OpenAgain FillIn() => ComplaintForms.Again(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(new Difference("It is", View.IsOpen ? "Open" : "Closed", "Open again"));
}
