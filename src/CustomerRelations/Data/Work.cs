using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data;

/// <summary>Does one act in one transaction, exactly once for each form, however often it is posted.</summary>
/// <remarks>
/// The receipt of the form is saved in the same transaction as the act: after a lost answer, a double click, a retrying proxy or a
/// restarting database the same form leads to the first result again. The act may run more than once, so it only adds to the context.
/// </remarks>
public sealed class Work(CrmDbContext db, WriteGate gate, IDatabaseFaults faults, TimeProvider clock, Signature signature)
{
    // A new reference hardly ever meets an old one; a double post does so once.
    private const int Tries = 4;

    /// <summary>Runs the act, which returns the local path of the page that shows its result.</summary>
    /// <param name="form">The posted form; null for an act that no form asked for.</param>
    /// <param name="act">Adds to the context and need not save.</param>
    /// <param name="cancel">Stops waiting and rolls back.</param>
    /// <returns>
    /// Done with the path; what the act answered; Conflict when the form was posted before with other words, or a row was changed by
    /// somebody else meanwhile; Unavailable when the database cannot be written now.
    /// </returns>
    public async Task<Result<string>> RunAsync(Submission? form, Func<CancellationToken, Task<Result<string>>> act, CancellationToken cancel)
    {
        if (RefusalOf(form) is { } refusal)
        {
            return refusal;
        }

        using var pass = await gate.EnterAsync(cancel);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.WhileHoldingGateAsync(() =>
                    db.Database.CreateExecutionStrategy().ExecuteAsync(token => OnceAsync(form, act, token), cancel));
            }
            catch (Exception error) when (attempt < Tries && (faults.IsDuplicateKey(error) || error is DbUpdateConcurrencyException))
            {
                // This form's receipt was written by a twin, which the next try finds; or a reference was taken; or a row moved while
                // the act ran. An act reads its rows anew and compares the version that the form carries, so nothing is overwritten.
            }
            catch (Exception error) when (SentenceFor(error) is { } failure)
            {
                return Undone(failure);
            }
        }
    }

    private static Failure? RefusalOf(Submission? form) => form switch
    {
        { IsReadable: false } => Result.Invalid(new ValidationResult()),
        { Key.Length: not 32 } => Result.Conflict("This page has been open for too long. Load it again; copy your words first."),
        _ => null,
    };

    private Failure? SentenceFor(Exception error) => error switch
    {
        DbUpdateConcurrencyException => Result.Conflict(Sentences.Overtaken),
        _ when faults.IsDuplicateKey(error) => Result.Conflict("The same was just written by somebody else. Look at what is there now."),
        _ when faults.IsUnavailable(error) => Result.Unavailable("We couldn’t save this just now. Your words are still here: try again in a moment."),
        _ => null,
    };

    private async Task<Result<string>> OnceAsync(Submission? form, Func<CancellationToken, Task<Result<string>>> act, CancellationToken cancel)
    {
        db.Forget();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await ReceiptOfAsync(form, cancel) is { } receipt)
        {
            return Again(form!, receipt);
        }

        var result = await act(cancel);
        if (!result.IsDone)
        {
            // A twin may have been saved while the act ran, and is then what the act stumbled over.
            db.Forget();
            return await ReceiptOfAsync(form, cancel) is { } twin ? Again(form!, twin) : result;
        }

        if (form is not null)
        {
            await SettleAsync(form, result.Value, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.Settled();
        return result;
    }

    // What is saved is no draft any more.
    private Task<int> SettleAsync(Submission form, string path, CancellationToken cancel)
    {
        db.FormReceipts.Add(new FormReceipt { Key = form.Key, StaffId = signature.StaffId, BodyHash = form.BodyHash, ResultPath = path, At = clock.Moment() });
        return db.Drafts.Where(draft => draft.StaffId == signature.StaffId && draft.FormKey == form.Key).ExecuteDeleteAsync(cancel);
    }

    // The page that tells of it reads what is there, not what was tried.
    private Failure Undone(Failure failure)
    {
        db.Forget();
        return failure;
    }

    private async Task<FormReceipt?> ReceiptOfAsync(Submission? form, CancellationToken cancel) =>
        form is null ? null : await db.FormReceipts.AsNoTracking().FirstOrDefaultAsync(receipt => receipt.Key == form.Key, cancel);

    private Result<string> Again(Submission form, FormReceipt receipt)
    {
        if (receipt.StaffId != signature.StaffId)
        {
            return Result.Conflict("This form was used by somebody else. Load the page again; copy your words first.");
        }

        return receipt.BodyHash.AsSpan().SequenceEqual(form.BodyHash)
            ? Result.Done(receipt.ResultPath)
            : Result.Conflict("This form was saved before, with other words.", new Earlier(receipt.At, receipt.ResultPath));
    }
}
