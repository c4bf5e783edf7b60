using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Acts;

/// <summary>Puts them on a list: gives them a tag, once.</summary>
public sealed class ListAct(CrmDbContext db) : IRuleAct
{
    public bool Does(RuleAction action) => action == RuleAction.List;

    public async Task<IReadOnlyList<FiredAs>> DoAsync(FollowUpRule rule, IReadOnlyList<RuleFire> batch, CancellationToken cancel)
    {
        var ids = batch.Select(fire => fire.Subject.CustomerId).OfType<Guid>().Distinct().ToList();
        var tag = await db.ListItems.AsNoTracking().FirstOrDefaultAsync(item => item.Id == rule.TagId && item.Kind == ListKind.Tag && item.RetiredAt == null, cancel);
        var customers = await db.Customers.Include(customer => customer.Tags).Where(customer => ids.Contains(customer.Id)).ToDictionaryAsync(customer => customer.Id, cancel);
        return batch.Select(fire => tag is not null && fire.Subject.CustomerId is { } id && customers.TryGetValue(id, out var customer)
            ? Put(customer, tag)
            : FiredAs.LeftOut(LeftOutWhy.Nobody)).ToList();
    }

    private FiredAs Put(Customer customer, ListItem tag)
    {
        if (!customer.Tags.Exists(one => one.ListItemId == tag.Id))
        {
            db.CustomerTags.AddRange(customer.Wear([.. customer.Tags.Select(one => one.ListItemId), tag.Id]));
            db.Note("Put on a list", customer, [new Beside("Tag", null, tag.Label)]);
        }

        return new FiredAs(FiringOutcome.Listed);
    }
}
