using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>The changes of many: what was done, and putting it back.</summary>
public sealed class ManyBook(CrmDbContext db, Work work, ManyNames names, IBulkWriter bulk, SignedClock signed)
{
    /// <value>How long a change can be put back.</value>
    public static readonly TimeSpan UndoKept = TimeSpan.FromDays(7);

    /// <value>What the change log calls it when a change is put back.</value>
    internal const string PutBackAct = "Many files put back";

    private const int Shown = 50;

    /// <summary>The latest changes, the newest first.</summary>
    public async Task<IReadOnlyList<ManyCard>> ListAsync(CancellationToken cancel) => await CardsAsync(db.BulkChanges, cancel);

    /// <returns>null when there is no such change.</returns>
    public async Task<ManyCard?> FindAsync(string? reference, CancellationToken cancel) =>
        Reference.TryRead(reference, out var read)
            ? (await CardsAsync(db.BulkChanges.Where(change => change.Reference == read), cancel)).FirstOrDefault()
            : null;

    /// <summary>Puts back what stood there before, wherever the value is still the one that the change wrote.</summary>
    /// <returns>Done with the path of the change; NotFound; Conflict when it was put back before; Invalid when it is too late.</returns>
    public Task<Result<string>> UndoAsync(Submission form, string? reference, Guid version, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        if (!Reference.TryRead(reference, out var read) || await db.BulkChanges.FirstOrDefaultAsync(row => row.Reference == read, token) is not { } change)
        {
            return Result.NotFound("There is no such change.");
        }

        var (me, now) = await signed.ReadAsync(token);
        if (!me.Manages)
        {
            return Result.NotAllowed("Changes of many are put back by a manager.");
        }

        if (change.Version != version || change.UndoneAt is not null)
        {
            return Result.Conflict(Sentences.Overtaken);
        }

        if (now >= change.At + UndoKept)
        {
            return Result.Invalid("", "It is more than seven days ago. Each file says under its changes what stood there before.");
        }

        change.Undo(now, await PutBackAsync(change, token));
        db.Note(PutBackAct, change);
        return Result.Done($"/customers/changes/{change.Reference}");
    }, cancel);

    private Task<int> PutBackAsync(BulkChange change, CancellationToken cancel) => change.Kind switch
    {
        BulkChangeKind.AddTag => TakeTagAsync(change, cancel),
        BulkChangeKind.RemoveTag => GiveTagAsync(change, cancel),
        _ => PutValuesBackAsync(change, cancel),
    };

    // There are as many values before as branches or colleagues: few.
    private async Task<int> PutValuesBackAsync(BulkChange change, CancellationToken cancel)
    {
        var rows = db.BulkChangeRows.Where(row => row.BulkChangeId == change.Id);
        var (put, version, value) = (0, Guid.CreateVersion7(), change.ValueId);
        foreach (var before in await rows.Select(row => row.BeforeId).Distinct().ToListAsync(cancel))
        {
            var ids = rows.Where(row => row.BeforeId == before).Select(row => row.CustomerId);
            var files = db.Customers.Where(customer => ids.Contains(customer.Id) && customer.ErasedAt == null);
            put += change.Kind == BulkChangeKind.Branch
                ? await files.Where(customer => customer.BranchId == value).ExecuteUpdateAsync(
                    set => set.SetProperty(customer => customer.BranchId, before!.Value).SetProperty(customer => customer.Version, version), cancel)
                : await files.Where(customer => customer.FavouriteColleagueId == value).ExecuteUpdateAsync(
                    set => set.SetProperty(customer => customer.FavouriteColleagueId, before).SetProperty(customer => customer.Version, version), cancel);
        }

        return put;
    }

    private async Task<int> TakeTagAsync(BulkChange change, CancellationToken cancel)
    {
        var (tag, version) = (await TagAsync(change, cancel), Guid.CreateVersion7());
        var ids = db.BulkChangeRows.Where(row => row.BulkChangeId == change.Id).Select(row => row.CustomerId);
        await db.Customers.Where(customer => ids.Contains(customer.Id) && customer.Tags.Any(carried => carried.ListItemId == tag))
            .ExecuteUpdateAsync(set => set.SetProperty(customer => customer.Version, version), cancel);
        return await db.CustomerTags.Where(carried => carried.ListItemId == tag && ids.Contains(carried.CustomerId)).ExecuteDeleteAsync(cancel);
    }

    private async Task<int> GiveTagAsync(BulkChange change, CancellationToken cancel)
    {
        var (tag, version) = (await TagAsync(change, cancel), Guid.CreateVersion7());
        var rows = db.BulkChangeRows.Where(row => row.BulkChangeId == change.Id).Select(row => row.CustomerId);
        var files = db.Customers.Where(customer => rows.Contains(customer.Id) && customer.ErasedAt == null && customer.Tags.All(carried => carried.ListItemId != tag));
        var ids = await files.Select(customer => customer.Id).ToListAsync(cancel);
        await files.ExecuteUpdateAsync(set => set.SetProperty(customer => customer.Version, version), cancel);
        await bulk.WriteAsync(db, ids.ConvertAll(id => new CustomerTag { CustomerId = id, ListItemId = tag }), cancel);
        return ids.Count;
    }

    // A tag that was merged meanwhile lives on in the other one.
    private async Task<Guid> TagAsync(BulkChange change, CancellationToken cancel) =>
        await db.ListItems.Where(item => item.Id == change.ValueId).Select(item => item.MergedIntoId ?? item.Id).FirstAsync(cancel);

    private async Task<IReadOnlyList<ManyCard>> CardsAsync(IQueryable<BulkChange> some, CancellationToken cancel)
    {
        var found = await some.AsNoTracking().OrderByDescending(change => change.At).ThenByDescending(change => change.Id).Take(Shown)
            .Select(change => new { Change = change, By = db.Staff.First(staff => staff.Id == change.ById).DisplayName }).ToListAsync(cancel);
        var cards = new List<ManyCard>();
        foreach (var one in found)
        {
            cards.Add(new ManyCard(one.Change, await names.SayAsync(one.Change.Kind, one.Change.ValueId, cancel), one.By, one.Change.At + UndoKept));
        }

        return cards;
    }
}
