using System.Globalization;
using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Tells of one customer which rules fired, which came late and which left them out, and why.</summary>
public sealed class CustomerFirings(CrmDbContext db, SentenceWords words, RuleOptionBook options)
{
    /// <value>Lines on one page.</value>
    public const int PageSize = 20;

    /// <param name="customerId">The living file.</param>
    /// <param name="before">Where the page begins, as the page before it said; empty for the newest.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<CustomerFiringsPage> OfAsync(Guid customerId, string? before, CancellationToken cancel)
    {
        var key = Read(before);
        var (at, id) = key ?? (DateTime.MaxValue, Guid.Empty);
        var newest = key is null;
        var merged = db.Customers.Where(customer => customer.Id == customerId || customer.MergedIntoId == customerId).Select(customer => (Guid?)customer.Id);
        var found = await (from firing in db.RuleFirings.AsNoTracking()
                           where merged.Contains(firing.CustomerId) && (newest || firing.FiredAt < at || (firing.FiredAt == at && firing.Id.CompareTo(id) < 0))
                           join rule in db.FollowUpRules on firing.RuleId equals rule.Id
                           orderby firing.FiredAt descending, firing.Id descending
                           select new { Firing = firing, Rule = rule }).Take(PageSize + 1).ToListAsync(cancel);
        var names = await options.NamesAsync(cancel);
        var lines = found.Take(PageSize).Select(one => new CustomerFiring(
            one.Firing.Id, one.Firing.HappenedAt, one.Firing.FiredAt, one.Rule.Id, one.Rule.Name, words.Of(one.Rule.Said(), names), one.Firing.Outcome, one.Firing.IsLate, one.Firing.Why)).ToList();
        return new CustomerFiringsPage(lines, found.Count > PageSize ? $"{lines[^1].FiredAt.Ticks}_{lines[^1].Id:N}" : null, !newest);
    }

    private static (DateTime At, Guid Id)? Read(string? key) =>
        key?.Split('_') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks && Guid.TryParseExact(id, "N", out var row)
            ? (new DateTime(at, DateTimeKind.Utc), row)
            : null;
}
