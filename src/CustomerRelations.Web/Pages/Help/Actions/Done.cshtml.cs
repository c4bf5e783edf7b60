using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Data;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>Says that an action was done.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class DoneModel(ActionDesk desk, ActionFolder folder) : ActionVerb<ActionDone>(folder)
{
    public override string Title => "Is it done?";

    protected override string Said => "Done. Now tell those who asked for it.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.DoAsync(reference, Input, form, cancel);

    protected override Task<ActionDone> FillInAsync(CancellationToken cancel) => Task.FromResult(new ActionDone { Version = View.Action.Version });
}
