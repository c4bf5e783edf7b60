using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Writes down what they were told about it, or that nobody was reached.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class TellModel(TellingDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<NewTelling>(folder, duty)
{
    public override string Title => $"Tell {They.Object} how it stands";

    protected override string Said => Input.NotReached ? "Written down as a try." : "Written down. It stands in the history.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.TellAsync(reference, Input, form, cancel);

    protected override NewTelling FillIn() => ComplaintForms.Telling(View);

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(
        new Difference("Last told", View.Tellings is [var last, ..] ? $"{last.Row.Words} ({last.By})" : "", Input.ToldWords ?? ""));
}
