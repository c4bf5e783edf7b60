using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Says whether we see it as they do, and what we learned.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class FindingModel(ClosingDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<NewFinding>(folder, duty)
{
    public override string Title => "Looked into";

    protected override string Said => "Saved. Thank you for looking into it.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.FindAsync(reference, Input, form, cancel);

    protected override NewFinding FillIn() => ComplaintForms.Finding(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(
        new Difference("Do we see it as they do?", ComplaintWords.Of(View.Complaint.Finding), ComplaintWords.Of(Input.Finding)),
        new Difference("What we learned", View.Complaint.Lesson ?? "", Input.Lesson ?? ""));
}
