using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Lays out the desk: the ways of talking, what may be added, the guide, and the file of whoever was chosen.</summary>
public sealed class DeskTop(CrmDbContext db, DeskSupplies supplies, FileBeside beside, FollowUpBook followUps)
{
    /// <param name="customer">The reference of the chosen customer, if any.</param>
    /// <param name="saved">The reference of the touchpoint that was just saved, if any.</param>
    /// <param name="task">The follow-up for which somebody is rung, if any; its customer's file is opened.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<DeskView> OpenAsync(string? customer, string? saved, Guid? task, CancellationToken cancel)
    {
        var brief = task is { } id ? await followUps.BriefAsync(id, cancel) : null;
        customer = string.IsNullOrWhiteSpace(customer) ? brief?.CustomerReference : customer;
        var words = await supplies.Labels.ReadAsync(cancel);
        var opened = await beside.OpenAsync(customer, cancel);
        return new DeskView(
            words.Offered(ListKind.Channel),
            words.Offered(ListKind.ValueAdded),
            await supplies.Guides.ReadAsync(cancel),
            await supplies.Receivers.OfAsync(cancel),
            await supplies.Duty.MeAsync(cancel),
            opened?.File,
            await SavedAsync(saved, cancel))
        {
            Choices = await ChoicesAsync(words, cancel),
            Task = brief is not null && opened?.File.Customer.Reference == brief.CustomerReference ? brief : null,
            Matters = opened?.Matters ?? KnownMatters.None,
        };
    }

    /// <summary>What the chosen customer came about before, while their goal is being written.</summary>
    public Task<MattersBeside?> MattersAsync(string? customer, CancellationToken cancel) => beside.MattersAsync(customer, cancel);

    private async Task<DeskChoices> ChoicesAsync(Labels words, CancellationToken cancel)
    {
        var me = await supplies.Duty.MeAsync(cancel);
        return new DeskChoices(
            words.Offered(ListKind.GoalCategory),
            words.Offered(ListKind.FeelingWord),
            words.Offered(ListKind.FeelingCause),
            (await supplies.Office.TeamsAsync(cancel)).OrderByDescending(team => team.Group == me.BranchName).ToList(),
            (await supplies.Office.MatesAsync(me.BranchId, cancel)).Where(mate => mate.Id != me.Id).ToList());
    }

    private async Task<SavedNote?> SavedAsync(string? saved, CancellationToken cancel) =>
        Reference.TryRead(saved, out var reference)
            ? await (from touchpoint in db.Touchpoints.AsNoTracking()
                     where touchpoint.Reference == reference
                     from customer in db.Customers.Where(customer => customer.Id == touchpoint.CustomerId).DefaultIfEmpty()
                     select new SavedNote(touchpoint.Reference, customer == null ? null : customer.Reference, customer == null ? null : customer.DisplayName,
                         db.Complaints.Where(complaint => complaint.Id == touchpoint.MatterId).Select(complaint => complaint.Reference).FirstOrDefault(),
                         db.Suggestions.Any(heard => heard.TouchpointId == touchpoint.Id)))
                .SingleOrDefaultAsync(cancel)
            : null;
}
