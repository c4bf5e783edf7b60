using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What is done about a complaint: thanked, understood, judged by the customer, opened again.</summary>
/// <remarks>Anybody at a desk may act: whoever hears it first thanks first. Each act answers Done with the complaint's path; Invalid; NotFound; Conflict when it moved on meanwhile.</remarks>
public sealed class ComplaintDesk(CrmDbContext db, ComplaintActs acts, LabelBook labels, Signature signature, TimeProvider clock, ComplaintRules rules)
{
    /// <summary>Thanks them for telling us, in words.</summary>
    public async Task<Result<string>> ThankAsync(string? reference, ThankYou thanks, Submission form, CancellationToken cancel) =>
        await ActAsync(reference, thanks.Version, await rules.Thanks.ValidateAsync(thanks, cancel), form, (complaint, _) =>
        {
            if (complaint.ThankedAt is not null)
            {
                return Refused(Result.Conflict("They were thanked before. The first thank-you stands."));
            }

            complaint.Thank(thanks.ThankWords!.Trim(), signature.StaffId, clock.Moment());
            return Noted("Complaint thanked", complaint);
        }, cancel);

    /// <summary>Writes down what they want and what it did to them.</summary>
    public async Task<Result<string>> UnderstandAsync(string? reference, Understanding understood, Submission form, CancellationToken cancel) =>
        await ActAsync(reference, understood.Version, await rules.Understanding.ValidateAsync(understood, cancel), form, async (complaint, token) =>
        {
            var words = await labels.ReadAsync(token);
            if (!IsOffered(words, ListKind.Topic, understood.TopicId, complaint.TopicId))
            {
                return Result.Invalid(nameof(understood.TopicId), "That topic is no longer offered. Choose another one.");
            }

            if (!IsOffered(words, ListKind.Harm, understood.HarmId, complaint.HarmId))
            {
                return Result.Invalid(nameof(understood.HarmId), "That harm is no longer offered. Choose another one.");
            }

            (complaint.Wanted, complaint.TopicId, complaint.HarmId) = (understood.Wanted!.Trim(), understood.TopicId, understood.HarmId);
            (complaint.Severity, complaint.ToldOthers) = (understood.Severity, understood.ToldOthers);
            (complaint.Product, complaint.Place) = (Text(understood.Product), Text(understood.Place));
            (complaint.FirstReaction, complaint.LeftUs) = (Text(understood.FirstReaction), Text(understood.LeftUs));
            complaint.Understand(clock.Moment());
            return await Noted("Complaint understood", complaint);
        }, cancel);

    /// <summary>Says that we think it is put right; the customer is asked next.</summary>
    public Task<Result<string>> ThinkSolvedAsync(string? reference, ThoughtSolved thought, Submission form, CancellationToken cancel) =>
        ActAsync(reference, thought.Version, new ValidationResult(), form, (complaint, _) =>
        {
            if (complaint.ClosedAt is not null)
            {
                return Refused(Result.Conflict("It is closed already. Open it again first if there is more to do."));
            }

            complaint.ThinkSolved(clock.Moment());
            return Noted("Complaint thought solved", complaint);
        }, cancel);

    /// <summary>Writes down what the customer says of the outcome; the matter hears it too. Only their yes closes it.</summary>
    public async Task<Result<string>> JudgeAsync(string? reference, CustomerVerdict said, Submission form, CancellationToken cancel) =>
        await ActAsync(reference, said.Version, await rules.Verdict.ValidateAsync(said, cancel), form, async (complaint, token) =>
        {
            if (complaint is { ClosedAt: not null, Verdict: Solved.Yes } && said.Verdict == Solved.Yes)
            {
                return Result.Conflict("They said yes before: it is closed.");
            }

            var now = clock.Moment();
            var feeling = said.Feeling is >= 1 and <= 5 ? (Feeling)said.Feeling : (Feeling?)null;
            var words = string.IsNullOrWhiteSpace(said.VerdictWords) ? null : said.VerdictWords.Trim();
            if (complaint.Judge(said.Verdict!.Value, feeling, words, signature.StaffId, now) is { } reopening)
            {
                db.Add(reopening);
            }

            (await MatterOfAsync(complaint, token)).Judged(said.Verdict.Value, now);
            return await Noted("Complaint judged", complaint);
        }, cancel);

    /// <summary>Opens a closed complaint again, with a reason; it waits for another verdict.</summary>
    public async Task<Result<string>> ReopenAsync(string? reference, OpenAgain again, Submission form, CancellationToken cancel) =>
        await ActAsync(reference, again.Version, await rules.Again.ValidateAsync(again, cancel), form, async (complaint, token) =>
        {
            if (complaint.ClosedAt is null)
            {
                return Result.Conflict("It is open: there is nothing to open again.");
            }

            db.Add(complaint.Reopen(again.Why!.Trim(), signature.StaffId, clock.Moment()));
            (await MatterOfAsync(complaint, token)).Reopened();
            return await Noted("Complaint reopened", complaint);
        }, cancel);

    private Task<Result<string>> ActAsync(
        string? reference, Guid version, ValidationResult problems, Submission form, Func<Complaint, CancellationToken, Task<Failure?>> act, CancellationToken cancel) =>
        acts.RunAsync(reference, version, problems, form, act, cancel);

    private Task<Failure?> Noted(string act, Complaint complaint)
    {
        db.Note(act, complaint);
        return Task.FromResult<Failure?>(null);
    }

    private static Task<Failure?> Refused(Failure failure) => Task.FromResult<Failure?>(failure);

    // What was chosen when it was still offered may stay.
    private static bool IsOffered(Labels words, ListKind kind, Guid? wanted, Guid? current) => wanted is null || wanted == current || words.Find(kind, wanted) is not null;

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private Task<Matter> MatterOfAsync(Complaint complaint, CancellationToken cancel) => db.Matters.SingleAsync(matter => matter.Id == complaint.Id, cancel);
}
