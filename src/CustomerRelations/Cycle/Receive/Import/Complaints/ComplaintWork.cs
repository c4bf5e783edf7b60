using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Takes the complaints of an import back: those nobody has worked on go, the others stay and say why.</summary>
public sealed class ComplaintWork(CrmDbContext db, ImportPen pen, ComplaintPen changes)
{
    private const string Spoken = "We have spoken with them about it since.";
    private const string Promised = "Something was promised, offered or told about it since.";
    private const string Changed = "Somebody has worked on it since.";
    private const string Later = "A later file has changed it since.";
    private const string Overwritten = "Somebody has changed since what it wrote.";
    private const string Gone = "It is gone, or who complained was forgotten.";
    private const string Passed = "It was passed on to another colleague since.";

    /// <summary>Removes those nobody has worked on, inside the transaction that is open.</summary>
    /// <returns>Why, for each that stays.</returns>
    internal async Task<IReadOnlyDictionary<Guid, string>> RemoveAsync(Guid runId, Guid[] complaints, CancellationToken cancel)
    {
        var uses = new Dictionary<Guid, string>();
        await AddAsync(db.Touchpoints.Where(row => EF.Parameter(complaints).Contains(row.MatterId)).Select(row => row.MatterId), Spoken);
        await AddAsync(db.Handovers.Where(row => EF.Parameter(complaints).Contains(row.MatterId)).Select(row => row.MatterId), Passed);
        await AddAsync(Given(complaints), Promised);
        await AddAsync(Relaid(runId, complaints), Later);
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

    /// <summary>Undoes what rows changed on complaints that were there before, inside the transaction that is open.</summary>
    /// <returns>Why, for each row of which nothing is undone.</returns>
    internal async Task<Dictionary<Guid, string>> UndoAsync(IReadOnlyCollection<ImportRow> rows, CancellationToken cancel)
    {
        var here = await KnownComplaints.InHandAsync(db, rows.Select(row => row.SubjectId!.Value).Distinct().ToArray(), cancel);
        var stayed = new Dictionary<Guid, string>();
        var undone = new List<ComplaintInHand>();
        foreach (var row in rows)
        {
            if (row.Before is null || !here.TryGetValue(row.SubjectId!.Value, out var one) || one.IsErased)
            {
                stayed[row.Id] = Gone;
            }
            else if (one.Undo(ComplaintUndo.Read(row.Before)))
            {
                undone.Add(one);
            }
            else
            {
                stayed[row.Id] = Overwritten;
            }
        }

        await changes.WriteAsync(undone, ComplaintOrigin.ChangedBackAct, cancel);
        return stayed;
    }

    private IQueryable<Guid> Relaid(Guid runId, Guid[] complaints) => db.ImportRows
        .Where(row => EF.Parameter(complaints).Contains(row.SubjectId!.Value) && row.ImportRunId != runId && row.Outcome == ImportOutcome.Updated && row.TakenBackAt == null)
        .Select(row => row.SubjectId!.Value);

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
