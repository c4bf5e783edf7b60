using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Names why a complaint happened.</summary>
/// <remarks>Anybody at a desk may, from the list of causes. Whoever manages may write a cause that is not on the list; it is offered to everybody from then on.</remarks>
public sealed class CauseDesk(CrmDbContext db, Work work, Duty duty, LabelBook labels, ListBook lists, IValidator<FoundCause> rules)
{
    /// <returns>Done with the complaint's path; Invalid; NotFound; Conflict when it was changed meanwhile.</returns>
    public async Task<Result<string>> FindAsync(string? reference, FoundCause cause, Submission form, CancellationToken cancel) =>
        await rules.ValidateAsync(cause, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(form, token => FindAsync(reference, cause, token), cancel);

    private async Task<Result<string>> FindAsync(string? reference, FoundCause cause, CancellationToken cancel)
    {
        var complaint = Reference.TryRead(reference, out var read) ? await db.Complaints.SingleOrDefaultAsync(found => found.Reference == read, cancel) : null;
        if (complaint is null)
        {
            return Result.NotFound("We have no complaint under that reference.");
        }

        if (complaint.Version != cause.Version)
        {
            return Stale.Form;
        }

        var chosen = await CauseOfAsync(cause, complaint.RootCauseId, cancel);
        if (!chosen.IsDone)
        {
            return chosen.Then(_ => "");
        }

        var whys = cause.WhyLines;
        complaint.Explain(cause.CauseFamily, chosen.Value, whys.Count == 0 ? null : string.Join('\n', whys));
        db.Note("Cause of complaint found", complaint);
        return Result.Done($"/complaints/{complaint.Reference}");
    }

    private async Task<Result<Guid>> CauseOfAsync(FoundCause cause, Guid? current, CancellationToken cancel)
    {
        var words = await labels.ReadAsync(cancel);
        if (!string.IsNullOrWhiteSpace(cause.NewCause))
        {
            return await WrittenAsync(cause.NewCause.Trim(), words, cancel);
        }

        // What was chosen when it was still offered may stay.
        var (wanted, isOld) = (cause.RootCauseId!.Value, current is { } old && (old == cause.RootCauseId || words.Today(old) == cause.RootCauseId));
        return isOld || words.Find(ListKind.RootCause, wanted) is not null
            ? Result.Done(wanted)
            : Result.Invalid(nameof(FoundCause.RootCauseId), "That cause is no longer offered. Choose another one.");
    }

    // What is on the list already in the same words is taken from there, whoever wrote it again.
    private async Task<Result<Guid>> WrittenAsync(string label, Labels words, CancellationToken cancel)
    {
        if (words.Offered(ListKind.RootCause).FirstOrDefault(item => string.Equals(item.Label, label, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return Result.Done(known.Id);
        }

        if (!(await duty.NowAsync(cancel)).Manages)
        {
            return Result.Invalid(nameof(FoundCause.NewCause), "A manager adds a cause to the list. Choose the nearest one, and say more under “Ask why five times”.");
        }

        var put = await lists.PutAsync(ListKind.RootCause, label, cancel);
        return put.IsDone
            ? Result.Done(put.Value.Id)
            : Result.Invalid(nameof(FoundCause.NewCause), $"“{label}” was on the list once and was retired. An admin can offer it again.");
    }
}
