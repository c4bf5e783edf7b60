using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Pages.Help.Actions;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Asks for a change because of a complaint, so that its cause goes away for everybody.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ActionModel(ActionAsk desk, ActionOffers offers, OfficeChoices choices, ComplaintFolder folder, Duty duty) : CauseCard<NewAction>(folder, duty), IActionForm
{
    public IReadOnlyList<ActionOffer> Offers { get; private set; } = [];

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    /// <value>In the words of the list today.</value>
    public string Cause => View.Complaint.RootCauseId is null ? "" : ComplaintView.Chosen(View.Causes, View.CauseToday) ?? "";

    public override string Title => "What should change?";

    protected override string Said => "Asked for. It stands in the book of what we change.";

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.NewAsync(reference, Input, form, cancel);

    protected override async Task BesideAsync(CancellationToken cancel) =>
        (Offers, Owners) = (await offers.ForAsync(View.Complaint, cancel), await choices.ColleaguesAsync(null, cancel));
}
