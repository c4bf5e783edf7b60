using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Data;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>Looks whether an action helped, with the numbers before and after it.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class CheckModel(EffectDesk desk, ActionFolder folder) : ActionVerb<SeenEffect>(folder)
{
    public override string Title => "Did it help?";

    protected override string Said => "Written down. Its complaints may be called learned now.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.CheckAsync(reference, Input, form, cancel);

    protected override Task<SeenEffect> FillInAsync(CancellationToken cancel) => Task.FromResult(new SeenEffect { Version = View.Action.Version });
}
