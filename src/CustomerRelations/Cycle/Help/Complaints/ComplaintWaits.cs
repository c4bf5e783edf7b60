using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Sorts open complaints by what they wait for, their step and their age, as a database counts them.</summary>
/// <remarks>"Too long" is another moment at each branch: its days and its policy say which.</remarks>
public sealed class ComplaintWaits(CrmDbContext db, OpeningTimes times, ComplaintPolicies policies, TimeProvider clock)
{
    // In days of the calendar: up to 2, up to 7, up to 28.
    private static readonly int[] Ages = [2, 7, 28];

    /// <summary>The complaints of a scope.</summary>
    /// <remarks>Asked of each complaint in its turn: by way of the branch's matters every one of them would be read for one page.</remarks>
    public IQueryable<Complaint> Of(IQueryable<Complaint> some, ComplaintScope scope, Colleague me) => scope switch
    {
        ComplaintScope.All => some,
        ComplaintScope.Mine => some.Where(complaint => db.Matters.Any(matter => matter.Id == complaint.Id && matter.OwnerId == me.Id)),
        _ => some.Where(complaint => db.Matters.Any(matter => matter.Id == complaint.Id && matter.BranchId == me.BranchId)),
    };

    /// <summary>Lets those through that a view means.</summary>
    public async Task<IQueryable<Complaint>> MeantAsync(IQueryable<Complaint> open, ComplaintSieve sieve, Colleague me, CancellationToken cancel)
    {
        var some = sieve.Wait switch
        {
            ComplaintWait.Word => await WordAsync(open, sieve.Scope, me, cancel),
            ComplaintWait.Acceptance => await AcceptanceAsync(open, sieve.Scope, me, cancel),
            ComplaintWait.Approval => Approval(open),
            _ => open,
        };
        return Aged(At(some, sieve.Step), sieve.Age, me);
    }

    /// <summary>Those whose customer waits for a word from us longer than the policy has it.</summary>
    public Task<IQueryable<Complaint>> WordAsync(IQueryable<Complaint> open, ComplaintScope scope, Colleague me, CancellationToken cancel) =>
        ByBranchAsync(open, terms => terms.TellEvery, (some, before) => some.Where(complaint => (complaint.LastToldAt ?? complaint.ReceivedAt) < before), scope, me, cancel);

    /// <summary>Those handed over, and not accepted or sent back within a working day.</summary>
    public Task<IQueryable<Complaint>> AcceptanceAsync(IQueryable<Complaint> open, ComplaintScope scope, Colleague me, CancellationToken cancel) =>
        ByBranchAsync(open, _ => 1, (some, before) => some.Where(complaint =>
            db.Handovers.Where(handover => handover.AcceptedAt == null && handover.ReturnedAt == null && handover.OfferedAt < before).Select(handover => handover.MatterId).Contains(complaint.Id)), scope, me, cancel);

    /// <summary>Those with a remedy that nobody has decided.</summary>
    /// <remarks>Asked of the few that wait, not of every open complaint in its turn; hand-overs alike.</remarks>
    public IQueryable<Complaint> Approval(IQueryable<Complaint> open) => open.Where(complaint => db.Remedies.Undecided().Select(remedy => remedy.ComplaintId).Contains(complaint.Id));

    /// <summary>From when on something is new, of the last week and of the last four; UTC.</summary>
    public IReadOnlyList<DateTime> AgesAt(Colleague me)
    {
        var today = BranchTime.Local(clock.Moment(), me.Zone).Date;
        return Ages.Select(days => BranchTime.Utc(today.AddDays(-days), me.Zone)).ToList();
    }

    // Branches that count alike are asked about together.
    private async Task<IQueryable<Complaint>> ByBranchAsync(
        IQueryable<Complaint> open, Func<ComplaintTerms, int> within, Func<IQueryable<Complaint>, DateTime, IQueryable<Complaint>> late,
        ComplaintScope scope, Colleague me, CancellationToken cancel)
    {
        var (terms, now) = (await policies.AllAsync(cancel), clock.Moment());
        var branches = (await times.AllAsync(cancel)).Where(branch => scope != ComplaintScope.Branch || branch.Key == me.BranchId);
        var groups = branches.GroupBy(branch => branch.Value.OverdueBefore(within(terms[branch.Key]), now), branch => branch.Key).ToList();

        // Where all count alike, nobody asks each complaint for its branch; a branch of one's own was asked for before.
        return groups.Count == 1 ? late(open, groups[0].Key)
            : groups.Select(alike => late(Of(open, alike.ToList()), alike.Key)).Aggregate((one, other) => one.Concat(other));
    }

    private IQueryable<Complaint> Of(IQueryable<Complaint> some, List<Guid> branches) =>
        some.Where(complaint => db.Matters.Any(matter => matter.Id == complaint.Id && branches.Contains(matter.BranchId)));

    private static IQueryable<Complaint> At(IQueryable<Complaint> some, ComplaintStep? step) => step switch
    {
        ComplaintStep.Asked => some.Where(complaint => complaint.ThinkSolvedAt != null && (complaint.VerdictAt == null || complaint.VerdictAt < complaint.ThinkSolvedAt)),
        ComplaintStep.MoreToDo => some.Where(complaint => complaint.Verdict != null && (complaint.ThinkSolvedAt == null || complaint.VerdictAt >= complaint.ThinkSolvedAt)),
        ComplaintStep.PuttingRight => some.Where(complaint => complaint.Verdict == null && complaint.ThinkSolvedAt == null && complaint.UnderstoodAt != null),
        ComplaintStep.Thanked => some.Where(complaint => complaint.Verdict == null && complaint.ThinkSolvedAt == null && complaint.UnderstoodAt == null && complaint.ThankedAt != null),
        ComplaintStep.Received => some.Where(complaint => complaint.Verdict == null && complaint.ThinkSolvedAt == null && complaint.UnderstoodAt == null && complaint.ThankedAt == null),
        _ => some,
    };

    private IQueryable<Complaint> Aged(IQueryable<Complaint> some, ComplaintAge? age, Colleague me)
    {
        var from = AgesAt(me);
        var (fresh, week, month) = (from[0], from[1], from[2]);
        return age switch
        {
            ComplaintAge.New => some.Where(complaint => complaint.ReceivedAt >= fresh),
            ComplaintAge.Week => some.Where(complaint => complaint.ReceivedAt >= week && complaint.ReceivedAt < fresh),
            ComplaintAge.Month => some.Where(complaint => complaint.ReceivedAt >= month && complaint.ReceivedAt < week),
            ComplaintAge.Older => some.Where(complaint => complaint.ReceivedAt < month),
            _ => some,
        };
    }
}
