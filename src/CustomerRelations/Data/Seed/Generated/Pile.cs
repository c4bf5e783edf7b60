using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Rows that are written together, in an order in which each finds those it points at.</summary>
internal sealed class Pile
{
    public List<Customer> Customers { get; } = [];

    public List<NamePart> NameParts { get; } = [];

    public List<ContactPoint> ContactPoints { get; } = [];

    public List<CustomerTag> Tags { get; } = [];

    public List<CustomerLink> Links { get; } = [];

    public List<CustomerFact> Facts { get; } = [];

    public List<Matter> Matters { get; } = [];

    public List<Touchpoint> Touchpoints { get; } = [];

    public List<TouchpointValue> Values { get; } = [];

    public List<Promise> Promises { get; } = [];

    public List<PromiseDelay> Delays { get; } = [];

    public List<Handover> Handovers { get; } = [];

    public List<Complaint> Complaints { get; } = [];

    public List<ComplaintReopening> Reopenings { get; } = [];

    public List<ComplaintTelling> Tellings { get; } = [];

    public List<Remedy> Remedies { get; } = [];

    public List<RemedyPart> RemedyParts { get; } = [];

    public List<CorrectiveAction> Actions { get; } = [];

    public List<ComplaintAction> Asked { get; } = [];

    /// <value>About how many rows there are.</value>
    public int Rows => Customers.Count + Matters.Count + Touchpoints.Count;

    public void Clear()
    {
        Customers.Clear();
        NameParts.Clear();
        ContactPoints.Clear();
        Tags.Clear();
        Links.Clear();
        Facts.Clear();
        Matters.Clear();
        Touchpoints.Clear();
        Values.Clear();
        Promises.Clear();
        Delays.Clear();
        Handovers.Clear();
        Complaints.Clear();
        Reopenings.Clear();
        Tellings.Clear();
        Remedies.Clear();
        RemedyParts.Clear();
        Actions.Clear();
        Asked.Clear();
    }

    public async Task WriteAsync(CrmDbContext db, IBulkWriter bulk, CancellationToken cancel)
    {
        await bulk.WriteAsync(db, Customers, cancel);
        await bulk.WriteAsync(db, NameParts, cancel);
        await bulk.WriteAsync(db, ContactPoints, cancel);
        await bulk.WriteAsync(db, Tags, cancel);
        await bulk.WriteAsync(db, Links, cancel);
        await bulk.WriteAsync(db, Matters, cancel);
        await bulk.WriteAsync(db, Touchpoints, cancel);
        await bulk.WriteAsync(db, Values, cancel);
        await bulk.WriteAsync(db, Facts, cancel);
        await bulk.WriteAsync(db, Promises, cancel);
        await bulk.WriteAsync(db, Delays, cancel);
        await bulk.WriteAsync(db, Handovers, cancel);
        await bulk.WriteAsync(db, Complaints, cancel);
        await bulk.WriteAsync(db, Reopenings, cancel);
        await bulk.WriteAsync(db, Tellings, cancel);
        await bulk.WriteAsync(db, Remedies, cancel);
        await bulk.WriteAsync(db, RemedyParts, cancel);
        await bulk.WriteAsync(db, Actions, cancel);
        await bulk.WriteAsync(db, Asked, cancel);
    }
}
