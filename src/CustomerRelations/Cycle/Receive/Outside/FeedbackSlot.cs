using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Files;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>The slot in the door: a complaint, a suggestion or thanks comes in without an account, and becomes work that somebody owns in the same save.</summary>
public sealed class FeedbackSlot(CrmDbContext db, Work work, FeedbackOwners owners, FileIntake intake, TimeProvider clock, IValidator<NewFeedback> rules)
{
    /// <value>The longest sentence that serves as a title, in letters; all of it stands beside.</value>
    public const int Title = 300;

    private const string Channel = "Our page";

    /// <param name="told">What was written.</param>
    /// <param name="files">What came with it; only a complaint has files.</param>
    /// <param name="secret">The secret of their link, as <see cref="SecretLink"/> makes it.</param>
    /// <param name="form">The posted form.</param>
    /// <param name="cancel">Stops waiting and rolls back.</param>
    /// <returns>Done with the path of their page, without the secret; Invalid; Conflict; Unavailable.</returns>
    public async Task<Result<string>> TakeAsync(NewFeedback told, IReadOnlyList<IncomingFile> files, string secret, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(told, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        var looked = intake.Look(told.Kind == FeedbackKind.Complaint ? files : []);
        return looked.IsDone ? await work.RunAsync(form, token => WriteAsync(told, looked.Value, secret, token), cancel) : looked.Then(_ => "");
    }

    private async Task<Result<string>> WriteAsync(NewFeedback told, IReadOnlyList<CheckedFile> files, string secret, CancellationToken cancel)
    {
        if (!await db.Branches.AnyAsync(branch => branch.Id == told.BranchId, cancel))
        {
            return Result.Invalid(nameof(told.BranchId), "That place is not there any more. Choose another one.");
        }

        var now = clock.Moment();
        var complaint = told.Kind == FeedbackKind.Complaint ? await OpenAsync(told, now, cancel) : null;
        var feedback = Kept(told, secret, complaint?.Id, now);
        db.Feedback.Add(feedback);
        if (complaint is not null && await intake.AddAsync(files, complaint.Id, feedback.Id, null, now, cancel) is { } refused)
        {
            return refused;
        }

        await PassOnAsync(feedback, now, cancel);
        db.Note("Heard from outside", feedback);
        return Result.Done($"/feedback/{feedback.Reference}");
    }

    private async Task PassOnAsync(Feedback feedback, DateTime now, CancellationToken cancel)
    {
        if (feedback.Kind == FeedbackKind.Suggestion)
        {
            var suggestion = Suggestion.Hear(feedback, StaffMember.SystemId);
            db.Suggestions.Add(suggestion);
            feedback.SuggestionId = suggestion.Id;
        }
        else if (feedback.Kind == FeedbackKind.Thanks)
        {
            var to = await owners.RecogniseAsync(feedback.BranchId, feedback.Colleague, cancel);
            db.KudosDrafts.Add(new KudosDraft { FeedbackId = feedback.Id, BranchId = feedback.BranchId, ToStaffId = to, Words = feedback.Words, At = now });
        }
    }

    private async Task<Complaint> OpenAsync(NewFeedback told, DateTime now, CancellationToken cancel)
    {
        var matter = Matter.Open(null, TitleOf(told.Words!.Trim()), told.BranchId!.Value, await owners.OfAsync(told.BranchId.Value, cancel), now);
        var complaint = Complaint.Receive(matter, matter.Goal, now);
        complaint.ChannelId = await ChannelAsync(now, cancel);
        db.AddRange(matter, complaint);
        return complaint;
    }

    // Not offered at a desk, where nobody comes by the page; it is read all the same.
    private async Task<Guid> ChannelAsync(DateTime now, CancellationToken cancel)
    {
        var page = await db.ListItems.Where(item => item.Kind == ListKind.Channel && (item.Label == Channel || item.Label == "Website")).OrderBy(item => item.Label).FirstOrDefaultAsync(cancel);
        if (page is null)
        {
            page = new ListItem { Kind = ListKind.Channel, Label = Channel, Order = 1 + await db.ListItems.Where(item => item.Kind == ListKind.Channel).MaxAsync(item => (int?)item.Order, cancel) ?? 1 };
            page.Retire(now);
            db.ListItems.Add(page);
        }

        return page.Id;
    }

    private static Feedback Kept(NewFeedback told, string secret, Guid? complaintId, DateTime now)
    {
        var isThanks = told.Kind == FeedbackKind.Thanks;
        return new Feedback
        {
            Kind = told.Kind!.Value, SecretHash = SecretLink.HashOf(secret), BranchId = told.BranchId!.Value, Words = told.Words!.Trim(),
            Feeling = told.Feeling is { } felt ? (Feeling)felt : null, Solved = told.Kind == FeedbackKind.Complaint ? told.Solved : null,
            Name = told.MayComeBack ? Said(told.Name) : null, Contact = told.MayComeBack ? Said(told.Contact) : null,
            Colleague = isThanks ? Said(told.Colleague) : null, At = now, ComplaintId = complaintId,
        };
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private static string TitleOf(string words)
    {
        if (words.Length <= Title)
        {
            return words;
        }

        var begin = Lengths.Cut(words, Title);
        var end = begin.LastIndexOfAny([' ', '\n']);
        return (end > Title / 2 ? begin[..end] : begin).TrimEnd(' ', '\n', ',', ';', ':') + "…";
    }
}
