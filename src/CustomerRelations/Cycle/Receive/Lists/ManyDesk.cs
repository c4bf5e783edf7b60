using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>Changes many files at once: branch, favourite colleague, a tag. What stood there before is remembered, so that it can be put back.</summary>
public sealed class ManyDesk(CrmDbContext db, Work work, ListSieve sieve, ManyNames names, IBulkWriter bulk, SignedClock signed)
{
    /// <value>The most files that one change touches.</value>
    public const int Most = 50_000;

    private const int MostNamed = 5;

    /// <summary>Says what would happen; writes nothing.</summary>
    public async Task<ManyPreview> PreviewAsync(ManyChoice choice, CancellationToken cancel)
    {
        var chosen = await ChosenAsync(choice, cancel);
        var files = await chosen.Take(Most + 1).CountAsync(cancel);
        var first = await chosen.OrderBy(customer => customer.NameKey).ThenBy(customer => customer.Id).Take(MostNamed).Select(customer => customer.DisplayName).ToListAsync(cancel);
        var act = choice.Act is { } said && await names.IsOfferedAsync(said, cancel) ? said : null;
        return new ManyPreview(
            files,
            act is null ? null : await Changing(chosen, act).Take(Most + 1).CountAsync(cancel),
            act is null ? null : await names.SayAsync(act.Kind, act.ValueId, cancel),
            first)
        {
            Branches = await names.BranchesAsync(cancel), Colleagues = await names.ColleaguesAsync(cancel), Tags = await names.TagsAsync(cancel),
        };
    }

    /// <summary>Changes all of them, or none.</summary>
    /// <param name="form">The posted form.</param>
    /// <param name="choice">Whose, and how.</param>
    /// <param name="told">How many were said to change.</param>
    /// <param name="cancel">Stops before anything is changed.</param>
    /// <returns>Done with the path of the change; Invalid; Conflict when another number would change now; NotAllowed.</returns>
    public Task<Result<string>> ChangeAsync(Submission form, ManyChoice choice, int told, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var (me, now) = await signed.ReadAsync(token);
        if (!me.Manages)
        {
            return Result.NotAllowed("Many files at once are changed by a manager.");
        }

        if (choice.Act is not { } act || !await names.IsOfferedAsync(act, token))
        {
            return Result.Invalid("what", "Choose what is to be changed.");
        }

        var before = await Changing(await ChosenAsync(choice, token), act).Take(Most + 1).ToListAsync(token);
        if (RefusalOf(before.Count, told) is { } refused)
        {
            return refused;
        }

        var change = new BulkChange { ById = me.Id, At = now, Kind = act.Kind, ValueId = act.ValueId, Files = before.Count, Version = Guid.CreateVersion7() };
        await WriteAsync(change, before, token);
        db.Attach(change);
        db.Note("Many files changed", change);
        return Result.Done($"/customers/changes/{change.Reference}");
    }, cancel);

    private static Failure? RefusalOf(int changing, int told) =>
        changing == 0 ? Result.Invalid("what", "All of them are so already. Nothing would change.")
        : changing > Most ? Result.Invalid("what", $"More than {Most} files would change. Narrow the list first.")
        : changing != told ? Result.Conflict("Meanwhile another number of files would change. Look at the number again.")
        : null;

    private async Task WriteAsync(BulkChange change, List<(Guid Customer, Guid? Before)> before, CancellationToken cancel)
    {
        await bulk.WriteAsync(db, [change], cancel);
        await bulk.WriteAsync(db, before.ConvertAll(file => new BulkChangeRow { BulkChangeId = change.Id, CustomerId = file.Customer, BeforeId = file.Before }), cancel);
        var ids = db.BulkChangeRows.Where(row => row.BulkChangeId == change.Id).Select(row => row.CustomerId);
        var files = db.Customers.Where(customer => ids.Contains(customer.Id));

        // A form that is open for one of them is told that somebody was quicker.
        var (version, value) = (Guid.CreateVersion7(), change.ValueId);
        switch (change.Kind)
        {
            case BulkChangeKind.Branch:
                await files.ExecuteUpdateAsync(set => set.SetProperty(customer => customer.BranchId, value!.Value).SetProperty(customer => customer.Version, version), cancel);
                return;
            case BulkChangeKind.FavouriteColleague:
                await files.ExecuteUpdateAsync(set => set.SetProperty(customer => customer.FavouriteColleagueId, value).SetProperty(customer => customer.Version, version), cancel);
                return;
            case BulkChangeKind.AddTag:
                await bulk.WriteAsync(db, before.ConvertAll(file => new CustomerTag { CustomerId = file.Customer, ListItemId = value!.Value }), cancel);
                break;
            default:
                await db.CustomerTags.Where(tag => tag.ListItemId == value && ids.Contains(tag.CustomerId)).ExecuteDeleteAsync(cancel);
                break;
        }

        await files.ExecuteUpdateAsync(set => set.SetProperty(customer => customer.Version, version), cancel);
    }

    private async Task<IQueryable<Customer>> ChosenAsync(ManyChoice choice, CancellationToken cancel)
    {
        if (choice.All)
        {
            return await sieve.FittingAsync(choice.Question, cancel);
        }

        var ticked = choice.Who.Take(CustomerList.PageSize).Select(who => Reference.TryRead(who, out var read) ? read : null).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return (await sieve.FittingAsync(new ListQuestion(), cancel)).Where(customer => ticked.Contains(customer.Reference));
    }

    // Those who are not so already, and what they have instead.
    private IQueryable<(Guid Customer, Guid? Before)> Changing(IQueryable<Customer> chosen, ManyAct act)
    {
        var value = act.ValueId;
        return act.Kind switch
        {
            BulkChangeKind.Branch => chosen.Where(customer => customer.BranchId != value)
                .Select(customer => new ValueTuple<Guid, Guid?>(customer.Id, customer.BranchId)),
            BulkChangeKind.FavouriteColleague when value is null => chosen.Where(customer => customer.FavouriteColleagueId != null)
                .Select(customer => new ValueTuple<Guid, Guid?>(customer.Id, customer.FavouriteColleagueId)),
            BulkChangeKind.FavouriteColleague => chosen.Where(customer => customer.FavouriteColleagueId == null || customer.FavouriteColleagueId != value)
                .Select(customer => new ValueTuple<Guid, Guid?>(customer.Id, customer.FavouriteColleagueId)),
            _ => chosen.Where(customer => db.CustomerTags.Any(tag => tag.CustomerId == customer.Id && tag.ListItemId == value) == (act.Kind == BulkChangeKind.RemoveTag))
                .Select(customer => new ValueTuple<Guid, Guid?>(customer.Id, null)),
        };
    }
}
