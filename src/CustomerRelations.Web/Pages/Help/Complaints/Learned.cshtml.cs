using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Says that we learned from a complaint: the last step, after what we changed was looked at.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class LearnedModel(LessonDesk desk, ComplaintFolder folder, Duty duty) : CauseCard<NewLesson>(folder, duty)
{
    public override string Title => "What we learned";

    public override bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null } && View.Complaint.Version != Input.Version;

    public override IReadOnlyList<Difference> Differences =>
        WasOvertaken ? Difference.Among(new Difference("What we learned", View.Complaint.Lesson ?? "", Input.Lesson ?? "")) : [];

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? View.Complaint.Version : Input.Version;

    protected override string Said => "Learned. That is the best a complaint can become.";

    protected override Task<Result<string>> ActAsync(string reference, Submission form, CancellationToken cancel) => desk.LearnAsync(reference, Input, form, cancel);

    protected override NewLesson FillIn() => new() { Lesson = View.Complaint.Lesson, Version = View.Complaint.Version };
}
