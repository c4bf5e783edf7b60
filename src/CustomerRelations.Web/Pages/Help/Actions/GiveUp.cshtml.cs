using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Data;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>Gives an action up, with a reason.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class GiveUpModel(ActionDesk desk, ActionFolder folder) : ActionVerb<GivenUp>(folder)
{
    public override string Title => "Give it up";

    protected override string Said => "Given up. The reason is kept.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.GiveUpAsync(reference, Input, form, cancel);

    protected override Task<GivenUp> FillInAsync(CancellationToken cancel) => Task.FromResult(new GivenUp { Version = View.Action.Version });
}
