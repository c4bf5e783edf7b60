using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Export;

/// <summary>Lets a sheet of customers out of the house, and writes down beforehand who took it, which customers and how many.</summary>
public sealed class ExportDesk(CrmDbContext db, Work work, ListSieve sieve, SignedClock signed)
{
    /// <value>Counting stops here: above it "more" is said.</value>
    public const int CountedTo = 50_000;

    /// <summary>How many a sheet would tell of; one above <see cref="CountedTo"/> stands for more.</summary>
    public async Task<int> CountAsync(ListQuestion question, CancellationToken cancel) =>
        await (await sieve.FittingAsync(question, cancel)).Take(CountedTo + 1).CountAsync(cancel);

    /// <summary>Writes down that the sheet leaves the house.</summary>
    /// <returns>Done with whose files it tells of, in the order of the list; NotAllowed; Unavailable, and then nothing may leave.</returns>
    /// <remarks>The keys of all are held, sixteen bytes each: so nobody stands there twice or not at all when they come in while the sheet is written.</remarks>
    public async Task<Result<IReadOnlyList<Guid>>> TakeAsync(ListQuestion question, CancellationToken cancel)
    {
        IReadOnlyList<Guid> ids = [];
        var noted = await work.RunAsync(null, async token =>
        {
            var (me, now) = await signed.ReadAsync(token);
            if (!me.Manages)
            {
                return Result.NotAllowed("Customers leave the house by a manager’s hand.");
            }

            ids = await IdsAsync(question, token);
            var export = new CustomerExport { ById = me.Id, At = now, Query = question.ToFilterQuery(), Files = ids.Count };
            db.CustomerExports.Add(export);
            db.Note("Customers exported", export);
            return Result.Done("");
        }, cancel);
        return noted.Then(_ => ids);
    }

    private async Task<IReadOnlyList<Guid>> IdsAsync(ListQuestion question, CancellationToken cancel)
    {
        var (fitting, ids) = (await sieve.FittingAsync(question, cancel), new List<Guid>());
        foreach (var part in ListPart.Of(question.Sort))
        {
            ids.AddRange(await part.Sorted(part.In(fitting, since: null), back: false).Select(customer => customer.Id).ToListAsync(cancel));
        }

        return ids;
    }
}
