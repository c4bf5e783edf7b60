using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What is said about a remedy between its offer and its end: asked back, answered, taken by the customer.</summary>
public sealed class RemedyTalk(CrmDbContext db, Work work, Duty duty, TimeProvider clock, IValidator<RemedyAsk> asks, IValidator<RemedyAnswer> answers)
{
    private static readonly Failure NotThere = Result.NotFound("Nothing waits under that address.");

    /// <summary>Asks whoever offers it before a yes or a no. One question waits at a time.</summary>
    /// <returns>Done; Invalid; NotFound; NotAllowed about one's own; Conflict when it was decided, or a question waits already.</returns>
    public async Task<Result<string>> AskAsync(Submission form, Guid id, RemedyAsk input, CancellationToken cancel)
    {
        if (await asks.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        var me = await duty.MeAsync(cancel);
        return await work.RunAsync(form, async token =>
        {
            if (await FindAsync(id, token) is not { AskedAt: not null } remedy)
            {
                return NotThere;
            }

            if (RefuseAsking(remedy, me.Id) is { } refused)
            {
                return refused;
            }

            db.RemedyQuestions.Add(new RemedyQuestion { RemedyId = remedy.Id, AskedById = me.Id, AskedAt = clock.Moment(), Words = input.Question!.Trim() });
            db.Note("Remedy asked about", remedy);
            return Result.Done("/approvals");
        }, cancel);
    }

    /// <summary>Answers what was asked back: whoever offered the remedy, or whoever looks after the matter now.</summary>
    /// <returns>Done with the complaint's path; Invalid; NotFound; NotAllowed; Conflict when nothing waits for an answer.</returns>
    public async Task<Result<string>> AnswerAsync(Submission form, Guid id, RemedyAnswer input, CancellationToken cancel)
    {
        if (await answers.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        var me = await duty.MeAsync(cancel);
        return await work.RunAsync(form, async token =>
        {
            if (await FindAsync(id, token) is not { AskedAt: not null } remedy)
            {
                return NotThere;
            }

            if (remedy.OfferedById != me.Id && !await db.Matters.AnyAsync(matter => matter.Id == remedy.ComplaintId && matter.OwnerId == me.Id, token))
            {
                return Result.NotAllowed("Whoever offered it answers, or whoever looks after the complaint.");
            }

            if (remedy.Questions.Find(asked => asked.AnsweredAt is null) is not { } open)
            {
                return Result.Conflict("Nothing waits for an answer here any more.");
            }

            (open.Answer, open.AnsweredById, open.AnsweredAt) = (input.Answer!.Trim(), me.Id, clock.Moment());
            db.Note("Remedy question answered", remedy);
            return Result.Done(await PathAsync(remedy, token));
        }, cancel);
    }

    /// <returns>The remedy somebody may take; nothing when there is none under that address.</returns>
    public async Task<RemedyTaken?> OpenAsync(Guid id, CancellationToken cancel) =>
        await db.Remedies.AsNoTracking().Where(remedy => remedy.Id == id)
            .Join(db.Complaints, remedy => remedy.ComplaintId, complaint => complaint.Id, (remedy, complaint) => new RemedyTaken(complaint.Reference, complaint.Words, remedy.Words))
            .FirstOrDefaultAsync(cancel);

    /// <summary>Writes down that the customer takes it.</summary>
    /// <returns>Done with the complaint's path; NotFound; Conflict when it is not promised, or was taken before.</returns>
    public Task<Result<string>> AcceptAsync(Submission form, Guid id, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        if (await FindAsync(id, token) is not { } remedy)
        {
            return Result.NotFound("We have no remedy under that address.");
        }

        if (remedy.PromiseId is null || remedy.AcceptedAt is not null)
        {
            return Result.Conflict(remedy.PromiseId is null ? "Nothing is promised yet, so nothing can be taken." : "They took it before.");
        }

        remedy.Accept(clock.Moment());
        db.Note("Remedy accepted", remedy);
        return Result.Done(await PathAsync(remedy, token));
    }, cancel);

    private Task<Remedy?> FindAsync(Guid id, CancellationToken cancel) =>
        db.Remedies.Include(remedy => remedy.Questions).FirstOrDefaultAsync(remedy => remedy.Id == id, cancel);

    private static Failure? RefuseAsking(Remedy remedy, Guid me) =>
        remedy.OfferedById == me ? Result.NotAllowed("You offered this yourself. Somebody else asks, or says yes or no.")
        : !remedy.IsWaiting ? Result.Conflict("Somebody decided already. There is nothing to ask any more.")
        : remedy.Questions.Exists(asked => asked.AnsweredAt is null) ? Result.Conflict("A question waits for its answer already.")
        : null;

    private async Task<string> PathAsync(Remedy remedy, CancellationToken cancel) =>
        $"/complaints/{await db.Complaints.Where(complaint => complaint.Id == remedy.ComplaintId).Select(complaint => complaint.Reference).FirstAsync(cancel)}";
}
