using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Names why it happened.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class CauseModel(ComplaintDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<FoundCause>(folder, duty)
{
    public override string Title => "Why it happened";

    protected override string Said => "Saved. Thank you for finding out.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.FindCauseAsync(reference, Input, form, cancel);

    protected override FoundCause FillIn() => ComplaintForms.Cause(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(new Difference("Cause", ComplaintView.Chosen(View.Causes, View.Complaint.RootCauseId) ?? "", ComplaintView.Chosen(View.Causes, Input.RootCauseId) ?? ""));
}
