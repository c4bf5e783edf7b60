using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Joins a change that is there already for the cause of a complaint.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class JoinActionModel(ActionAsk desk, ActionOffers offers, ComplaintFolder folder, Duty duty) : CauseCard<JoinedAction>(folder, duty)
{
    public IReadOnlyList<ActionOffer> Offers { get; private set; } = [];

    public override string Title => "Join a change";

    protected override string Said => "Joined. They will hear what changed.";

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.JoinAsync(reference, Input, form, cancel);

    protected override async Task BesideAsync(CancellationToken cancel) => Offers = await offers.ForAsync(View.Complaint, cancel);
}
