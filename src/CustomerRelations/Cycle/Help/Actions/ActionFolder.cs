using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>One corrective action with the complaints that asked for it, its numbers before and after, and its history.</summary>
public sealed class ActionFolder(CrmDbContext db, Duty duty, LabelBook labels, CauseCount causes, TimeProvider clock)
{
    /// <value>Complaints not told yet on one page.</value>
    public const int PageSize = 25;

    private const int ShownTold = 10;
    private const int ShownHistory = 30;

    /// <param name="reference">As people type it.</param>
    /// <param name="after">Of those not told yet, only those after this complaint.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when there is no such action.</returns>
    public async Task<ActionView?> OpenAsync(string? reference, string? after, CancellationToken cancel)
    {
        if (await LookAsync(reference, cancel) is not { } view)
        {
            return null;
        }

        var id = view.Action.Id;
        var toTell = await ToTellAsync(id, after, cancel);
        return view with
        {
            ToTell = toTell.Take(PageSize).ToList(),
            NextAfter = toTell.Count > PageSize ? toTell[PageSize - 1].Reference : null,
            LastTold = view.Told == 0 ? [] : await Asking(db.ComplaintActions.Where(asked => asked.ActionId == id && asked.ToldAt != null).OrderByDescending(asked => asked.ToldAt).Take(ShownTold)).ToListAsync(cancel),
            History = await HistoryAsync(id, cancel),
        };
    }

    /// <summary>The action alone with its numbers: without those who asked, and without its history.</summary>
    /// <returns>null when there is no such action.</returns>
    public async Task<ActionView?> LookAsync(string? reference, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read) || await Heads(read).SingleOrDefaultAsync(cancel) is not { } head)
        {
            return null;
        }

        var (me, words, now, action) = (await duty.MeAsync(cancel), await labels.ReadAsync(cancel), clock.Moment(), head.Action);
        return new ActionView(
            action, head.Owner, head.AskedBy, head.DoneBy, head.CheckedBy, action.RootCauseId is { } cause ? words[cause] : "", head.Asked, head.Told, [], null, [],
            await EffectAsync(action, now, cancel), [], DateOnly.FromDateTime(BranchTime.Local(now, me.Zone)), now, me.Zone, me.Manages);
    }

    private IQueryable<Head> Heads(string reference) =>
        from action in db.CorrectiveActions.AsNoTracking()
        where action.Reference == reference
        join owner in db.Staff on action.OwnerId equals owner.Id
        join asker in db.Staff on action.AskedById equals asker.Id
        select new Head(
            action, owner.DisplayName, asker.DisplayName,
            db.Staff.Where(staff => staff.Id == action.DoneById).Select(staff => staff.DisplayName).FirstOrDefault(),
            db.Staff.Where(staff => staff.Id == action.CheckedById).Select(staff => staff.DisplayName).FirstOrDefault(),
            db.ComplaintActions.Count(asked => asked.ActionId == action.Id),
            db.ComplaintActions.Count(asked => asked.ActionId == action.Id && asked.ToldAt != null));

    private async Task<List<AskingComplaint>> ToTellAsync(Guid actionId, string? after, CancellationToken cancel)
    {
        var from = Reference.TryRead(after, out var read)
            ? await db.ComplaintActions.AsNoTracking().Where(asked => asked.ActionId == actionId && db.Complaints.Any(complaint => complaint.Id == asked.ComplaintId && complaint.Reference == read))
                .Select(asked => (Guid?)asked.Id).FirstOrDefaultAsync(cancel)
            : null;
        var waiting = db.ComplaintActions.Where(asked => asked.ActionId == actionId && asked.ToldAt == null);
        waiting = from is { } id ? waiting.Where(asked => asked.Id.CompareTo(id) > 0) : waiting;
        return await Asking(waiting.OrderBy(asked => asked.Id).Take(PageSize + 1)).ToListAsync(cancel);
    }

    // Whoever was merged is called as the file they are in today; whoever was forgotten has no name.
    private IQueryable<AskingComplaint> Asking(IQueryable<ComplaintAction> some) =>
        from asked in some
        join complaint in db.Complaints on asked.ComplaintId equals complaint.Id
        join matter in db.Matters on complaint.Id equals matter.Id
        join own in db.Customers on matter.CustomerId equals (Guid?)own.Id into owns
        from own in owns.DefaultIfEmpty()
        join file in db.Customers on own!.MergedIntoId ?? (Guid?)own.Id equals (Guid?)file.Id into files
        from file in files.DefaultIfEmpty()
        let isNamed = file != null && file.ErasedAt == null
        orderby asked.ToldAt descending, asked.Id
        select new AskingComplaint(
            complaint.Reference, complaint.Words, isNamed ? file.DisplayName : null, isNamed ? file.Reference : null, isNamed ? file.Language : null,
            asked.ToldAt, db.Staff.Where(staff => staff.Id == asked.ToldById).Select(staff => staff.DisplayName).FirstOrDefault());

    private async Task<EffectFigures?> EffectAsync(CorrectiveAction action, DateTime now, CancellationToken cancel) =>
        action is { RootCauseId: { } cause, DoneAt: { } done } && EffectWindow.Of(done, action.CheckedAt ?? now) is { } window
            ? EffectFigures.Of(window, await causes.ReadAsync(cause, window.From, window.Until, cancel))
            : null;

    private async Task<IReadOnlyList<ActionEvent>> HistoryAsync(Guid actionId, CancellationToken cancel) =>
        await (from entry in db.Changes.AsNoTracking()
               where entry.SubjectId == actionId
               join staff in db.Staff on entry.ById equals staff.Id
               orderby entry.Seq descending
               select new ActionEvent(entry.At, entry.Act, staff.DisplayName)).Take(ShownHistory).ToListAsync(cancel);

    private sealed record Head(CorrectiveAction Action, string Owner, string AskedBy, string? DoneBy, string? CheckedBy, int Asked, int Told);
}
