using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Closes it though they did not say yes: with a reason they know, or because nobody could reach them.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class CloseModel(ClosingDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<Closing>(folder, duty)
{
    public override string Title => "Close it without a yes";

    protected override string Said => Input.NotKnown ? "Closed as not known. It is never counted as a yes." : "Closed. Their verdict stands as they said it.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.CloseAsync(reference, Input, form, cancel);

    protected override Closing FillIn() => ComplaintForms.Closing(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(
        new Difference("It is", View.IsOpen ? "Open" : ComplaintWords.Ending(View.Complaint), Input.NotKnown ? "Closed, not known" : "Closed with a reason"),
        new Difference("The reason they know", View.Complaint.ClosedWhy ?? "", Input.CloseWhy ?? ""));
}
