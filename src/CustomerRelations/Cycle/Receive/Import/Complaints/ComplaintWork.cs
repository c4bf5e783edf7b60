using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Takes the complaints of an import back: those nobody has worked on go, the others stay and say why.</summary>
public sealed class ComplaintWork(CrmDbContext db, ImportPen pen)
{
    private const string Spoken = "We have spoken with them about it since.";
    private const string Promised = "Something was promised, offered or told about it since.";
    private const string Changed = "Somebody has worked on it since.";
    private const string Passed = "It was passed on to another colleague since.";

    /// <summary>Removes those nobody has worked on, inside the transaction that is open.</summary>
    /// <returns>Why, for each that stays.</returns>
    internal async Task<IReadOnlyDictionary<Guid, string>> RemoveAsync(Guid runId, Guid[] complaints, CancellationToken cancel)
    {
        var uses = new Dictionary<Guid, string>();
        await AddAsync(db.Touchpoints.Where(row => EF.Parameter(complaints).Contains(row.MatterId)).Select(row => row.MatterId), Spoken);
        await AddAsync(db.Handovers.Where(row => EF.Parameter(complaints).Contains(row.MatterId)).Select(row => row.MatterId), Passed);
        await AddAsync(Given(complaints), Promised);
        await AddAsync(Done(runId, complaints), Changed);
        var unused = complaints.Except(uses.Keys).ToArray();
        await pen.MarkAsync(await db.Complaints.Where(row => EF.Parameter(unused).Contains(row.Id)).Select(row => row.ReceivedAt).ToListAsync(cancel), cancel);
        await db.ComplaintOrigins.Where(row => EF.Parameter(unused).Contains(row.ComplaintId)).ExecuteDeleteAsync(cancel);
        await db.Complaints.Where(row => EF.Parameter(unused).Contains(row.Id)).ExecuteDeleteAsync(cancel);
        await db.Matters.Where(row => EF.Parameter(unused).Contains(row.Id)).ExecuteDeleteAsync(cancel);
        return uses;

        async Task AddAsync(IQueryable<Guid> used, string why)
        {
            foreach (var id in await used.Distinct().ToListAsync(cancel))
            {
                uses.TryAdd(id, why);
            }
        }
    }

    private IQueryable<Guid> Given(Guid[] complaints) =>
        db.Promises.Where(row => EF.Parameter(complaints).Contains(row.MatterId)).Select(row => row.MatterId)
            .Concat(db.Remedies.Where(row => EF.Parameter(complaints).Contains(row.ComplaintId)).Select(row => row.ComplaintId))
            .Concat(db.ComplaintTellings.Where(row => EF.Parameter(complaints).Contains(row.ComplaintId)).Select(row => row.ComplaintId))
            .Concat(db.Letters.Where(row => EF.Parameter(complaints).Contains(row.ComplaintId)).Select(row => row.ComplaintId))
            .Concat(db.FollowUpTasks.Where(row => EF.Parameter(complaints).Contains(row.MatterId!.Value)).Select(row => row.MatterId!.Value));

    // What the import wrote carries its key as the version until somebody changes it.
    private IQueryable<Guid> Done(Guid runId, Guid[] complaints) =>
        db.Complaints.Where(row => EF.Parameter(complaints).Contains(row.Id) && row.Version != runId).Select(row => row.Id)
            .Concat(db.Matters.Where(row => EF.Parameter(complaints).Contains(row.Id) && row.Version != runId).Select(row => row.Id))
            .Concat(db.ComplaintActions.Where(row => EF.Parameter(complaints).Contains(row.ComplaintId)).Select(row => row.ComplaintId))
            .Concat(db.Attachments.Where(row => EF.Parameter(complaints).Contains(row.ComplaintId!.Value)).Select(row => row.ComplaintId!.Value))
            .Concat(db.RuleExceptions.Where(row => EF.Parameter(complaints).Contains(row.ComplaintId!.Value)).Select(row => row.ComplaintId!.Value))
            .Concat(db.Kudos.Where(row => EF.Parameter(complaints).Contains(row.ComplaintId!.Value)).Select(row => row.ComplaintId!.Value))
            .Concat(db.Feedback.Where(row => EF.Parameter(complaints).Contains(row.ComplaintId!.Value)).Select(row => row.ComplaintId!.Value));
}
