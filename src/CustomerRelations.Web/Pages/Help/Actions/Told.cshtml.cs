using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>Writes down that a customer was told what changed. The form stands on the action's page, once for each complaint.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ToldModel(NewsDesk desk, ActionFolder folder) : ActionVerb<ToldWhatChanged>(folder)
{
    public override string Title => "Were they told what changed?";

    protected override string Said => "Written down. You asked, we did.";

    // What is told is of the complaint: the action's own row stays as it is.
    protected override Guid Seen => View.Action.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.TellAsync(reference, Input, form, cancel);

    /// <summary>What may be said to them: what was changed, because they told us.</summary>
    public static string Suggest(string words) => Lengths.Cut($"Because you told us, we changed something for everybody: {words}", Lengths.Words);

    protected override Task<ToldWhatChanged> FillInAsync(CancellationToken cancel) =>
        Task.FromResult(new ToldWhatChanged { Complaint = Reference.TryRead(Request.Query["complaint"], out var read) ? read : null, WhatWeSaid = Suggest(View.Action.Words) });
}
