using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>Changes what we are to change, who sees to it, and its days.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ChangeModel(ActionDesk desk, ActionDates dates, OfficeChoices choices, ActionFolder folder) : ActionVerb<NewAction>(folder), IActionForm
{
    private NewAction now = new();

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    public override string Title => "Change it";

    protected override string Said => "Saved.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.ChangeAsync(reference, Input, form, cancel);

    protected override Task<NewAction> FillInAsync(CancellationToken cancel) => Task.FromResult(now);

    protected override async Task BesideAsync(CancellationToken cancel) =>
        (Owners, now) = (await choices.ColleaguesAsync(View.Action.OwnerId, cancel), await dates.WriteAsync(View.Action, cancel));

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(
        new Difference("What kind of change", ActionWords.Of(View.Action.Kind), Input.Kind is { } kind ? ActionWords.Of(kind) : ""),
        new Difference("Who sees to it", Difference.NameOf(now.OwnerId, Owners), Difference.NameOf(Input.OwnerId, Owners)),
        new Difference("What changes", View.Action.Words, Input.WhatChanges ?? ""),
        new Difference("Done by", now.DueBy ?? "", Input.DueBy ?? ""),
        new Difference("Checked on", now.CheckOn ?? "", Input.CheckOn ?? ""));
}
