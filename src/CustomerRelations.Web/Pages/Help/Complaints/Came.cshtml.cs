using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Says that something they were told to expect has happened.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class CameModel(TellingDesk desk, ComplaintFolder folder, Duty duty) : ComplaintVerb<ExpectationMet>(folder, duty)
{
    /// <value>Which telling.</value>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public TellingLine? Told => View.Tellings.FirstOrDefault(told => told.Row.Id == Id);

    public override string Title => "Has it happened?";

    protected override bool IsThere => Told is { Row.ExpectBy: not null };

    protected override string Said => "Written down. What was told and what came stand side by side.";

    protected override Guid Seen => Input.Version;

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.CameAsync(reference, Id, Input, form, cancel);

    protected override ExpectationMet FillIn() => new() { Version = View.Complaint.Version };

    protected override IReadOnlyList<Difference> Compare() => Difference.Among(
        new Difference("It has happened", Told?.Row.CameAt is null ? "Not yet" : "Yes", "Yes"));
}
