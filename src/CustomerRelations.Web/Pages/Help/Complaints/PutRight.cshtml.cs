using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Says that we think it is put right; the customer is asked next.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class PutRightModel(ComplaintDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<ThoughtSolved>(folder, duty)
{
    public override string Title => "We think it is put right";

    protected override string Said => "Noted. The customer is asked next.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.ThinkSolvedAsync(reference, Input, form, cancel);

    protected override ThoughtSolved FillIn() => ComplaintForms.Thought(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(new Difference("We think it is put right", View.Complaint.ThinkSolvedAt is null ? "No" : "Yes", "Yes"));
}
