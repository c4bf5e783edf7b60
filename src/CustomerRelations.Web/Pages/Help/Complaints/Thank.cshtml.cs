using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Thanks a customer for telling us.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ThankModel(ComplaintDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<ThankYou>(folder, duty)
{
    public override string Title => $"Thank {They.Object}";

    protected override string Said => "Thanked. What is wanted comes next.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.ThankAsync(reference, Input, form, cancel);

    protected override ThankYou FillIn() => ComplaintForms.Thanks(View, Me);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(new Difference("Thank-you", View.Complaint.ThankWords ?? "", Input.ThankWords ?? ""));
}
