using CustomerRelations.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The rows of the demo office, written in an order in which each row finds those it points at.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<Guid, Matter> matters = [];
    private int indexed;

    public List<Branch> Branches { get; } = [];

    public List<Team> Teams { get; } = [];

    public List<StaffMember> Staff { get; } = [];

    public List<IdentityUserRole<Guid>> Roles { get; } = [];

    public IReadOnlyList<EmpowermentLimit> Limits { get; } = DemoLimits.Rows();

    public List<Customer> Customers { get; } = [];

    public List<CustomerLink> Links { get; } = [];

    public List<Matter> Matters { get; } = [];

    public List<Touchpoint> Touchpoints { get; } = [];

    public List<Stub> Stubs { get; } = [];

    public List<Promise> Promises { get; } = [];

    public List<Visit> Visits { get; } = [];

    public List<Handover> Handovers { get; } = [];

    public List<Complaint> Complaints { get; } = [];

    public List<ComplaintTelling> Tellings { get; } = [];

    public List<Remedy> Remedies { get; } = [];

    public List<CorrectiveAction> Actions { get; } = [];

    public List<ComplaintAction> Asked { get; } = [];

    public List<RuleException> Exceptions { get; } = [];

    public List<Kudos> Kudos { get; } = [];

    public List<FollowUpTask> Tasks { get; } = [];

    public List<RuleFiring> Firings { get; } = [];

    /// <summary>Takes a remedy, with why money was spent on it.</summary>
    public void Add(Remedy remedy, Guid branchId)
    {
        Remedies.Add(remedy);
        if (Generosity.Of(remedy, branchId) is { } bent)
        {
            Exceptions.Add(bent);
        }
    }

    /// <summary>The matter of a key.</summary>
    public Matter MatterOf(Guid id)
    {
        for (; indexed < Matters.Count; indexed++)
        {
            matters.Add(Matters[indexed].Id, Matters[indexed]);
        }

        return matters[id];
    }

    /// <value>Who answers for a branch: told once the colleagues are there.</value>
    public Dictionary<Guid, Guid> BranchLeads { get; } = [];

    /// <value>Who answers for a team.</value>
    public Dictionary<Guid, Guid> TeamLeads { get; } = [];

    /// <summary>Writes everything but the first branch, which the caller has saved with its change entry.</summary>
    public async Task WriteAsync(CrmDbContext db, IBulkWriter bulk, CancellationToken cancel)
    {
        await bulk.WriteAsync(db, Stamped(Branches.Skip(1)), cancel);
        await bulk.WriteAsync(db, Stamped(Teams), cancel);
        await bulk.WriteAsync(db, Staff, cancel);
        await bulk.WriteAsync(db, Roles, cancel);
        await NameLeadsAsync(db, cancel);
        await bulk.WriteAsync(db, Stamped(Limits), cancel);
        await bulk.WriteAsync(db, Stamped(Customers), cancel);
        await bulk.WriteAsync(db, Customers.SelectMany(customer => customer.NameParts).ToList(), cancel);
        await bulk.WriteAsync(db, Customers.SelectMany(customer => customer.ContactPoints).ToList(), cancel);
        await bulk.WriteAsync(db, Customers.SelectMany(customer => customer.Tags).ToList(), cancel);
        await bulk.WriteAsync(db, Links, cancel);
        await bulk.WriteAsync(db, Stamped(Matters), cancel);
        await bulk.WriteAsync(db, Stamped(Touchpoints.OrderBy(touchpoint => touchpoint.OccurredAt)), cancel);
        await bulk.WriteAsync(db, Touchpoints.SelectMany(touchpoint => touchpoint.Values).ToList(), cancel);
        await bulk.WriteAsync(db, Stubs, cancel);
        await bulk.WriteAsync(db, Stamped(Customers.SelectMany(customer => customer.Facts)), cancel);
        await bulk.WriteAsync(db, Stamped(Promises), cancel);
        await bulk.WriteAsync(db, Promises.SelectMany(promise => promise.Delays).ToList(), cancel);
        await bulk.WriteAsync(db, Stamped(Visits), cancel);
        await WriteHelpAsync(db, bulk, cancel);
    }

    private async Task WriteHelpAsync(CrmDbContext db, IBulkWriter bulk, CancellationToken cancel)
    {
        await bulk.WriteAsync(db, Stamped(Handovers), cancel);
        await bulk.WriteAsync(db, Stamped(Complaints), cancel);
        await bulk.WriteAsync(db, Complaints.SelectMany(complaint => complaint.Reopenings).ToList(), cancel);
        await bulk.WriteAsync(db, Stamped(Tellings), cancel);
        await bulk.WriteAsync(db, Stamped(Remedies), cancel);
        await bulk.WriteAsync(db, Remedies.SelectMany(remedy => remedy.Parts).ToList(), cancel);
        await bulk.WriteAsync(db, Stamped(Actions), cancel);
        await bulk.WriteAsync(db, Asked, cancel);
        await bulk.WriteAsync(db, Exceptions, cancel);
        await bulk.WriteAsync(db, Stamped(Kudos), cancel);
        await bulk.WriteAsync(db, Stamped(Tasks), cancel);
        await bulk.WriteAsync(db, Firings, cancel);
    }

    // Bulk writing passes the change tracker, which stamps versions otherwise.
    private static List<T> Stamped<T>(IEnumerable<T> rows)
        where T : VersionedEntity
    {
        var stamped = rows.ToList();
        stamped.ForEach(row => row.Version = Guid.CreateVersion7());
        return stamped;
    }

    private async Task NameLeadsAsync(CrmDbContext db, CancellationToken cancel)
    {
        foreach (var (branchId, leadId) in BranchLeads)
        {
            await db.Branches.Where(branch => branch.Id == branchId).ExecuteUpdateAsync(set => set.SetProperty(branch => branch.LeadId, leadId), cancel);
        }

        foreach (var (teamId, leadId) in TeamLeads)
        {
            await db.Teams.Where(team => team.Id == teamId).ExecuteUpdateAsync(set => set.SetProperty(team => team.LeadId, leadId), cancel);
        }
    }
}
