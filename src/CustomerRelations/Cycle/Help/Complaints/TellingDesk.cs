using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Where it is written down that somebody was told how their complaint stands, that nobody was reached, and that what was told has come.</summary>
/// <remarks>What was told to expect is kept beside what happened: a word given inside a complaint is a promise as well.</remarks>
public sealed class TellingDesk(CrmDbContext db, ComplaintActs acts, LabelBook labels, OpeningTimes times, Signature signature, TimeProvider clock)
{
    private static readonly NewTellingRules TellingRules = new();
    private static readonly ExpectationMetRules MetRules = new();

    /// <summary>Tells them how it stands, or says that somebody tried to.</summary>
    public async Task<Result<string>> TellAsync(string? reference, NewTelling told, Submission form, CancellationToken cancel) =>
        await acts.RunAsync(reference, told.Version, await TellingRules.ValidateAsync(told, cancel), form, async (complaint, token) =>
        {
            if (complaint.ClosedAt is not null)
            {
                return Result.Conflict("This complaint is closed. Open it again before you write down more.");
            }

            if (told.ToldChannelId is { } channel && (await labels.ReadAsync(token)).Find(ListKind.Channel, channel) is null)
            {
                return Result.Invalid(nameof(told.ToldChannelId), "That way to talk is no longer offered. Choose another one.");
            }

            var problems = new ValidationResult();
            var by = await DueAsync(complaint, told.ExpectBy, problems, token);
            if (!problems.IsValid)
            {
                return Result.Invalid(problems);
            }

            var (words, now) = (told.ToldWords!.Trim(), clock.Moment());
            db.Add(told.NotReached
                ? ComplaintTelling.Try(complaint, words, signature.StaffId, now, told.ToldChannelId)
                : ComplaintTelling.Tell(complaint, words, signature.StaffId, now, told.ToldChannelId, by));
            db.Note(told.NotReached ? "Customer not reached" : "Customer told", complaint);
            return null;
        }, cancel);

    /// <summary>Says that something they were told to expect has happened.</summary>
    /// <returns>As the other acts; Conflict when that was written down before.</returns>
    public async Task<Result<string>> CameAsync(string? reference, Guid tellingId, ExpectationMet came, Submission form, CancellationToken cancel) =>
        await acts.RunAsync(reference, came.Version, await MetRules.ValidateAsync(came, cancel), form, async (complaint, token) =>
        {
            if (await db.ComplaintTellings.SingleOrDefaultAsync(row => row.Id == tellingId && row.ComplaintId == complaint.Id, token) is not { ExpectBy: not null } telling)
            {
                return Result.NotFound("They were told nothing of the kind.");
            }

            if (telling.CameAt is not null)
            {
                return Result.Conflict("It was written down before that this has come.");
            }

            var spoken = await PastAsync(complaint, came.CameWhen, token);
            if (spoken.At is not { } at || at < telling.At)
            {
                return Result.Invalid(nameof(came.CameWhen), spoken.Sentence ?? "That was before they were told of it.");
            }

            telling.Came(at);
            db.Note("Expectation met", complaint);
            return null;
        }, cancel);

    private async Task<DateTime?> DueAsync(Complaint complaint, string? typed, ValidationResult problems, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var spoken = SpokenTime.Read(typed, await DaysAsync(complaint, cancel), clock.Moment());
        if (spoken.At is null)
        {
            problems.Errors.Add(new ValidationFailure(nameof(NewTelling.ExpectBy), spoken.Sentence));
        }

        return spoken.At;
    }

    private async Task<SpokenMoment> PastAsync(Complaint complaint, string? typed, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(typed) ? new SpokenMoment(clock.Moment()) : SpokenPast.Read(typed, await DaysAsync(complaint, cancel), clock.Moment());

    private async Task<OpenDays> DaysAsync(Complaint complaint, CancellationToken cancel) =>
        await times.OfAsync(await db.Matters.Where(matter => matter.Id == complaint.Id).Select(matter => matter.BranchId).SingleAsync(cancel), cancel);
}
