using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Files;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>What somebody does on their own page: adds words and files, says whether it is put right, takes it back.</summary>
/// <remarks>Each act asks for the secret of the link. Without it there is nothing here, and nothing tells whether the reference exists.</remarks>
public sealed class FeedbackDesk(CrmDbContext db, Work work, FileIntake intake, TimeProvider clock, IValidator<FeedbackAddition> additions, IValidator<FeedbackVerdict> verdicts)
{
    /// <value>Words added to one page; a story is shorter, a machine is not.</value>
    public const int MostWords = 100;

    private const string Full = "There is a lot here already. Ask whoever looks after it to ring you: that is quicker for you.";

    private static readonly Failure Nothing = Result.NotFound("That reference and key do not go together. Look at your link once more.");

    /// <returns>Done with the path of the page; Invalid; NotFound; Unavailable.</returns>
    public async Task<Result<string>> AddAsync(string? reference, string? secret, FeedbackAddition added, IReadOnlyList<IncomingFile> files, Submission form, CancellationToken cancel)
    {
        if (await additions.ValidateAsync(added, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        if (string.IsNullOrWhiteSpace(added.Words) && files.Count == 0)
        {
            return Result.Invalid(nameof(added.Words), "What would you like to add? A sentence or a file.");
        }

        var looked = intake.Look(files);
        return looked.IsDone ? await ActAsync(reference, secret, form, (feedback, token) => AddAsync(feedback, added.Words?.Trim() ?? "", looked.Value, token), cancel) : looked.Then(_ => "");
    }

    /// <summary>They say whether it is put right. A yes closes it; anything else opens a closed one again, with their words.</summary>
    /// <returns>Done with the path of the page; Invalid; NotFound; Conflict when there is nothing to say it of; Unavailable.</returns>
    public async Task<Result<string>> JudgeAsync(string? reference, string? secret, FeedbackVerdict said, Submission form, CancellationToken cancel) =>
        await verdicts.ValidateAsync(said, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await ActAsync(reference, secret, form, (feedback, token) => JudgeAsync(feedback, said, token), cancel);

    /// <summary>They take their complaint back.</summary>
    /// <returns>Done with the path of the page; NotFound; Conflict when it is closed; Unavailable.</returns>
    public Task<Result<string>> WithdrawAsync(string? reference, string? secret, Submission form, CancellationToken cancel) =>
        ActAsync(reference, secret, form, async (feedback, token) =>
        {
            if (feedback.ComplaintId is null)
            {
                return Result.Conflict(feedback.Kind == FeedbackKind.Thanks
                    ? "Thanks are nothing we work on, so there is nothing to stop. Ask us if you would rather we removed your words."
                    : "An idea is nothing we work on for you, so there is nothing to stop. Ask us if you would rather we removed your words.");
            }

            if (await ComplaintOfAsync(feedback, token) is not { ClosedAt: null } complaint)
            {
                return Result.Conflict("It is closed already: there is nothing to take back.");
            }

            var now = clock.Moment();
            complaint.Withdraw(now);
            feedback.WithdrawnAt = now;
            db.Note("Complaint taken back by the customer", complaint);
            return null;
        }, cancel);

    private async Task<Result<string>> ActAsync(string? reference, string? secret, Submission form, Func<Feedback, CancellationToken, Task<Failure?>> act, CancellationToken cancel) =>
        await work.RunAsync(form, async token =>
        {
            var feedback = Reference.TryRead(reference, out var read) ? await db.Feedback.SingleOrDefaultAsync(told => told.Reference == read, token) : null;
            return feedback is null || !SecretLink.Opens(secret, feedback.SecretHash) ? Nothing
                : await act(feedback, token) is { } refused ? refused
                : Result.Done($"/feedback/{feedback.Reference}");
        }, cancel);

    private async Task<Failure?> AddAsync(Feedback feedback, string words, IReadOnlyList<CheckedFile> files, CancellationToken cancel)
    {
        var now = clock.Moment();
        if (await IsFullAsync(feedback, cancel))
        {
            return Result.Invalid(nameof(FeedbackAddition.Words), Full);
        }

        if (files.Count > 0 && feedback.ComplaintId is null)
        {
            return Result.Invalid(FileIntake.Field, "Files go with a complaint only. Tell us in words.");
        }

        if (files.Count > 0 && await intake.AddAsync(files, feedback.ComplaintId!.Value, feedback.Id, null, now, cancel) is { } refused)
        {
            return refused;
        }

        if (words.Length > 0)
        {
            db.FeedbackWords.Add(new FeedbackWord { FeedbackId = feedback.Id, At = now, Words = words });
        }

        db.Note("Customer added to it", feedback);
        return null;
    }

    private async Task<Failure?> JudgeAsync(Feedback feedback, FeedbackVerdict said, CancellationToken cancel)
    {
        if (await ComplaintOfAsync(feedback, cancel) is not { } complaint)
        {
            return Result.Conflict("This is no complaint: there is nothing to put right.");
        }

        if (complaint is { ClosedAt: not null, Verdict: Solved.Yes } && said.Verdict == Solved.Yes)
        {
            return Result.Conflict("You said that before: it is closed. Thank you.");
        }

        var (now, verdict, words) = (clock.Moment(), said.Verdict!.Value, string.IsNullOrWhiteSpace(said.Words) ? null : said.Words.Trim());
        var matter = await db.Matters.SingleAsync(one => one.Id == complaint.Id, cancel);
        if (await IsFullAsync(feedback, cancel))
        {
            return Result.Invalid(nameof(FeedbackVerdict.Words), Full);
        }

        feedback.WithdrawnAt = null;
        OpenAgain(complaint, matter, verdict, words, now);
        complaint.Judge(verdict, said.Feeling is >= 1 and <= 5 ? (Feeling)said.Feeling : null, words, StaffMember.SystemId, now);
        matter.Judged(verdict, now);
        db.FeedbackWords.Add(new FeedbackWord { FeedbackId = feedback.Id, At = now, Words = words ?? "", Verdict = verdict });
        db.Note("Complaint judged by the customer on their page", complaint);
        return null;
    }

    // Only a no opens it again; a yes after all closes it by that yes.
    private void OpenAgain(Complaint complaint, Matter matter, Solved verdict, string? words, DateTime now)
    {
        if (complaint.ClosedAt is not null && verdict != Solved.Yes)
        {
            db.Add(complaint.Reopen(Lengths.Cut(words ?? "They say that it is not put right.", Lengths.Sentences), StaffMember.SystemId, now));
            matter.Reopened();
        }
    }

    private async Task<bool> IsFullAsync(Feedback feedback, CancellationToken cancel) =>
        await db.FeedbackWords.CountAsync(word => word.FeedbackId == feedback.Id, cancel) >= MostWords;

    private async Task<Complaint?> ComplaintOfAsync(Feedback feedback, CancellationToken cancel) =>
        feedback.ComplaintId is { } id ? await db.Complaints.SingleAsync(complaint => complaint.Id == id, cancel) : null;
}
