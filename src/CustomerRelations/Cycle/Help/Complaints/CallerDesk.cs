using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Where a complaint that came without a file is put to the file of whoever wrote it.</summary>
public sealed class CallerDesk(CrmDbContext db, Work work, IValidator<FoundCaller> rules)
{
    /// <returns>Done with the complaint's path; Invalid when there is no such file; NotFound; Conflict when it is in somebody's file already.</returns>
    public async Task<Result<string>> LinkAsync(string? reference, FoundCaller found, Submission form, CancellationToken cancel) =>
        await rules.ValidateAsync(found, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(form, token => WriteAsync(reference, found.File!, token), cancel);

    private async Task<Result<string>> WriteAsync(string? reference, string file, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read) || await db.Complaints.SingleOrDefaultAsync(one => one.Reference == read, cancel) is not { } complaint)
        {
            return Result.NotFound("We have no complaint under that reference.");
        }

        var matter = await db.Matters.SingleAsync(one => one.Id == complaint.Id, cancel);
        if (matter.CustomerId is not null)
        {
            return Result.Conflict("It lies in somebody’s file already.");
        }

        if (await LivingAsync(file, cancel) is not { } customer)
        {
            return Result.Invalid(nameof(FoundCaller.File), "We have no file under that reference.");
        }

        matter.IsOf(customer);
        await FollowAsync(matter.Id, customer, cancel);
        db.Note("Complaint put to a file", matter);
        return Result.Done($"/complaints/{complaint.Reference}");
    }

    // Conversations, promises and tasks carry the file of their own; files, words and letters follow the complaint.
    private async Task FollowAsync(Guid matter, Guid customer, CancellationToken cancel)
    {
        var talks = db.Touchpoints.Where(talk => talk.MatterId == matter);
        await db.Suggestions.Where(heard => heard.CustomerId == null && talks.Select(talk => (Guid?)talk.Id).Contains(heard.TouchpointId))
            .ExecuteUpdateAsync(set => set.SetProperty(heard => heard.CustomerId, customer), cancel);
        await talks.Where(talk => talk.CustomerId == null).ExecuteUpdateAsync(set => set.SetProperty(talk => talk.CustomerId, customer), cancel);
        await db.Promises.Where(promise => promise.MatterId == matter && promise.CustomerId == null).ExecuteUpdateAsync(set => set.SetProperty(promise => promise.CustomerId, customer), cancel);
        await db.FollowUpTasks.Where(task => task.MatterId == matter && task.CustomerId == null).ExecuteUpdateAsync(set => set.SetProperty(task => task.CustomerId, customer), cancel);
        if (await talks.OrderByDescending(talk => talk.OccurredAt).Select(talk => new { talk.OccurredAt, talk.Left }).FirstOrDefaultAsync(cancel) is { } last)
        {
            (await db.Customers.SingleAsync(one => one.Id == customer, cancel)).Met(last.OccurredAt, last.Left);
        }
    }

    // A file that became part of another one leads to that one; who was forgotten is nobody.
    private async Task<Guid?> LivingAsync(string file, CancellationToken cancel)
    {
        _ = Reference.TryRead(file, out var read);
        var found = await db.Customers.AsNoTracking().SingleOrDefaultAsync(one => one.Reference == read && one.ErasedAt == null, cancel);
        return found?.MergedIntoId ?? found?.Id;
    }
}
