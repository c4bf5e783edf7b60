using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Writes down what a customer who complains wants from us.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class UnderstandModel(ComplaintDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<Understanding>(folder, duty)
{
    public override string Title => $"What {They.Subject} {They.Verb("want")}";

    protected override string Said => "Saved. Now put it right.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.UnderstandAsync(reference, Input, form, cancel);

    protected override Understanding FillIn() => ComplaintForms.Understanding(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(
        new Difference("What they want", View.Complaint.Wanted ?? "", Input.Wanted ?? ""),
        new Difference("Topic", ComplaintView.Chosen(View.Topics, View.Complaint.TopicId) ?? "", ComplaintView.Chosen(View.Topics, Input.TopicId) ?? ""),
        new Difference("Harm", ComplaintView.Chosen(View.Harms, View.Complaint.HarmId) ?? "", ComplaintView.Chosen(View.Harms, Input.HarmId) ?? ""),
        new Difference("How grave", ComplaintWords.Of(View.Complaint.Severity), ComplaintWords.Of(Input.Severity)),
        new Difference("Told others", View.Complaint.ToldOthers ? "Yes" : "No", Input.ToldOthers ? "Yes" : "No"),
        new Difference("Product or service", View.Complaint.Product ?? "", Input.Product ?? ""),
        new Difference("Where it happened", View.Complaint.Place ?? "", Input.Place ?? ""),
        new Difference("What they met with first", View.Complaint.FirstReaction ?? "", Input.FirstReaction ?? ""),
        new Difference("Left us", View.Complaint.LeftUs ?? "", Input.LeftUs ?? ""));
}
