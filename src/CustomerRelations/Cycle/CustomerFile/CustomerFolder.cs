using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>The one file about a customer, from which one person can answer most questions.</summary>
public sealed class CustomerFolder(CrmDbContext db, CustomerBook book, Timeline timeline, PromiseBook promises, LabelBook labels, TimeProvider clock)
{
    private const int MostComplaints = 20;

    /// <summary>Opens the file with a page of its story.</summary>
    /// <param name="reference">The customer's reference, as people type it.</param>
    /// <param name="before">A touchpoint's reference: only what lies before it.</param>
    /// <param name="size">Conversations to show.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>NotFound when there is no such file.</returns>
    public Task<Result<FileView>> OpenAsync(string? reference, string? before, int size, CancellationToken cancel) =>
        OpenAsync(reference, StoryFilter.Everything, before, size, cancel);

    /// <inheritdoc cref="OpenAsync(string?, string?, int, CancellationToken)"/>
    /// <param name="reference">The customer's reference, as people type it.</param>
    /// <param name="filter">Which conversations of the story.</param>
    public async Task<Result<FileView>> OpenAsync(string? reference, StoryFilter filter, string? before, int size, CancellationToken cancel)
    {
        if (await FrontAsync(reference, cancel) is not { } front)
        {
            return Result.NotFound("We have no file under that reference.");
        }

        var customer = front.Customer;
        var words = await labels.ReadAsync(cancel);
        var open = await OpenToAsync(customer.Id, cancel);
        return Result.Done(new FileView(
            customer, front.Favourite, front.Facts, front.Contacts, open.Promises, open.Complaints,
            await timeline.OfAsync(customer, filter, before, size, words, cancel),
            clock.Moment())
        {
            Tags = front.Tags.Select(tag => words[tag]).Order(StringComparer.InvariantCultureIgnoreCase).ToList(),
        });
    }

    // The file itself in one reading; only one that became part of another is read again.
    private async Task<(Customer Customer, string? Favourite, IReadOnlyList<ContactPoint> Contacts, IReadOnlyList<ToldFact> Facts, IReadOnlyList<Guid> Tags)?> FrontAsync(string? reference, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.Moment());
        var found = Reference.TryRead(reference, out var read)
            ? await db.Customers.AsNoTracking().Where(customer => customer.Reference == read && customer.ErasedAt == null)
                .Select(customer => new
                {
                    Customer = customer,
                    Contacts = customer.ContactPoints.OrderByDescending(point => point.IsPreferred).ThenBy(point => point.Kind).ToList(),
                    Favourite = db.Staff.Where(staff => staff.Id == customer.FavouriteColleagueId).Select(staff => staff.DisplayName).FirstOrDefault(),
                    Facts = customer.Facts.Where(fact => fact.EndsOn == null || fact.EndsOn >= today).OrderBy(fact => fact.ToldAt)
                        .Select(fact => new ToldFact(
                            fact, db.Staff.First(staff => staff.Id == fact.ToldToId).DisplayName,
                            db.Touchpoints.Where(said => said.Id == fact.SourceTouchpointId).Select(said => said.Reference).FirstOrDefault()))
                        .ToList(),
                    Tags = customer.Tags.Select(tag => tag.ListItemId).ToList(),
                })
                .SingleOrDefaultAsync(cancel)
            : null;
        return found is null ? null
            : found.Customer.MergedIntoId is null ? (found.Customer, found.Favourite, found.Contacts, found.Facts, found.Tags)
            : await book.FindAsync(read, cancel) is { MergedIntoId: null } living ? await FrontAsync(living.Reference, cancel)
            : null;
    }

    /// <summary>What is open to a customer, in one reading.</summary>
    /// <remarks>Asked for by itself: as a part of the file, "the first of each" would number the complaints of everybody.</remarks>
    public async Task<OpenToThem> OpenToAsync(Guid customerId, CancellationToken cancel)
    {
        var owed = promises.OpenTo(customerId);
        var complaints = from matter in db.Matters.AsNoTracking()
                         where matter.CustomerId == customerId
                         join complaint in db.Complaints on matter.Id equals complaint.Id
                         orderby complaint.ClosedAt != null, complaint.ReceivedAt descending
                         select new { matter.CustomerId, complaint };
        return await db.Customers.AsNoTracking().Where(customer => customer.Id == customerId)
            .Select(customer => new OpenToThem(
                owed.Where(promise => promise.CustomerReference == customer.Reference).ToList(),
                complaints.Where(one => one.CustomerId == customer.Id).Take(MostComplaints)
                    .Select(one => new FileComplaint(
                        one.complaint.Reference, one.complaint.Words, one.complaint.ReceivedAt, one.complaint.ThankedAt, one.complaint.ThinkSolvedAt, one.complaint.Verdict, one.complaint.ClosedAt) { LastToldAt = one.complaint.LastToldAt })
                    .ToList()))
            .SingleAsync(cancel);
    }
}
