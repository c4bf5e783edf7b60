using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Writes down what the customer says of the outcome.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class VerdictModel(ComplaintDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<CustomerVerdict>(folder, duty)
{
    public override string Title => $"{They.PossessiveAtStart} verdict";

    protected override string Said => "Written down as it was said.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.JudgeAsync(reference, Input, form, cancel);

    protected override CustomerVerdict FillIn() => ComplaintForms.Verdict(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(
        new Difference("Verdict", View.Complaint.Verdict is { } theirs ? ComplaintWords.Of(theirs) : "", Input.Verdict is { } yours ? ComplaintWords.Of(yours) : ""),
        new Difference("How they feel now", View.Complaint.VerdictFeeling is { } felt ? FeelingWords.Of(felt) : "", Input.Feeling is >= 1 and <= 5 ? FeelingWords.Of((Feeling)Input.Feeling) : ""),
        new Difference("What they said with it", View.Complaint.VerdictWords ?? "", Input.VerdictWords ?? ""));
}
