using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>Reads to whom messages go and who signs them: each in one question, however many there are.</summary>
public sealed class MessagePeople(CrmDbContext db, MessageSettings settings)
{
    /// <summary>What a message to each of these customers may say; the erased are not among them.</summary>
    public async Task<IReadOnlyDictionary<Guid, MessageFacts>> CustomersAsync(IReadOnlyCollection<Guid> ids, ConsentPurpose purpose, CancellationToken cancel)
    {
        var willing = db.WhoMayHear(purpose, ConsentChannel.Email);
        var rows = await (
            from customer in db.Customers.AsNoTracking()
            where ids.Contains(customer.Id) && customer.ErasedAt == null
            join branch in db.Branches on customer.BranchId equals branch.Id
            select new
            {
                customer.Id, customer.DisplayName, customer.AddressAs, customer.Language, customer.LastLeft, customer.ContactRefusedAt, Branch = branch.Name, Zone = customer.TimeZone ?? branch.TimeZone,
                MayHear = willing.Any(one => one.Id == customer.Id),
                Address = db.ContactPoints.Where(point => point.CustomerId == customer.Id && point.Kind == ContactKind.Email)
                    .OrderByDescending(point => point.IsPreferred).ThenBy(point => point.Id).Select(point => point.Value).FirstOrDefault(),
            }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Id, row => new MessageFacts(
            row.Id, row.DisplayName, row.AddressAs, OneLine.IsAddress(row.Address?.Trim()) ? row.Address!.Trim() : null, row.Language, row.LastLeft,
            row.MayHear, row.ContactRefusedAt is not null, row.Branch, row.Zone));
    }

    /// <summary>Who signs; whoever is not here any more is not among them.</summary>
    public async Task<IReadOnlyDictionary<Guid, MessageSender>> SendersAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        (await db.Staff.AsNoTracking().Where(staff => ids.Contains(staff.Id) && staff.DisabledAt == null).Select(staff => new { staff.Id, staff.DisplayName, staff.PhoneNumber }).ToListAsync(cancel))
            .ToDictionary(staff => staff.Id, staff => new MessageSender(staff.Id, staff.DisplayName, string.IsNullOrWhiteSpace(staff.PhoneNumber) ? null : staff.PhoneNumber));

    /// <value>Who signs where no colleague does.</value>
    public MessageSender Office => new(null, settings.FromName, null);
}
