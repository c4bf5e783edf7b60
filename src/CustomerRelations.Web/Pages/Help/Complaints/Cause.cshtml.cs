using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Names why it happened.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class CauseModel(CauseDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<FoundCause>(folder, duty)
{
    public override string Title => "Why it happened";

    protected override string Said => "Saved. Thank you for finding out.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.FindAsync(reference, Input, form, cancel);

    protected override FoundCause FillIn() => ComplaintForms.Cause(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(
        new Difference("Where it lies", FamilyOf(View.Complaint.CauseFamily), FamilyOf(Input.CauseFamily)),
        new Difference("Cause", ComplaintView.Chosen(View.Causes, View.CauseToday) ?? "", Input.NewCause is { Length: > 0 } written ? written : ComplaintView.Chosen(View.Causes, Input.RootCauseId) ?? ""),
        new Difference("Why, and why that", View.Complaint.Whys ?? "", string.Join('\n', FoundCause.LinesOf(Input.Whys))));

    private static string FamilyOf(CauseFamily? family) => family is { } known ? ActionWords.Of(known) : "";
}
