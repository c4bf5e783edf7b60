using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Understand;

/// <summary>A customer's story, newest first.</summary>
public sealed class Timeline(CrmDbContext db, StoryShelf shelf)
{
    /// <value>Conversations on one page of a story.</value>
    public const int PageSize = 20;

    /// <summary>One page of a customer's story, read by key so that a long story opens as quickly as a short one.</summary>
    /// <param name="customer">Whose story.</param>
    /// <param name="before">Only what lies before this touchpoint, by reference; empty for the newest.</param>
    /// <param name="size">How many conversations, 1 to <see cref="PageSize"/>.</param>
    /// <param name="labels">The words of the lists.</param>
    /// <param name="cancel">Stops reading.</param>
    public Task<Story> OfAsync(Customer customer, string? before, int size, Labels labels, CancellationToken cancel) =>
        OfAsync(customer, StoryFilter.Everything, before, size, labels, cancel);

    /// <inheritdoc cref="OfAsync(Customer, string?, int, Labels, CancellationToken)"/>
    /// <param name="customer">Whose story.</param>
    /// <param name="filter">Which conversations of it.</param>
    public async Task<Story> OfAsync(Customer customer, StoryFilter filter, string? before, int size, Labels labels, CancellationToken cancel)
    {
        var sought = SoughtWords.Read(filter.Words);
        var from = Reference.TryRead(before, out var read)
            ? await db.Touchpoints.AsNoTracking().Where(touchpoint => touchpoint.Reference == read && touchpoint.CustomerId == customer.Id)
                .Select(touchpoint => new StoryMark(touchpoint.OccurredAt, touchpoint.Id)).SingleOrDefaultAsync(cancel)
            : null;
        var found = await Page(await shelf.FittingAsync(customer.Id, filter, sought, cancel), from, size + 1)
            .Include(touchpoint => touchpoint.Values)
            .Select(touchpoint => new
            {
                Touchpoint = touchpoint,
                Colleague = db.Staff.Where(staff => staff.Id == touchpoint.StaffId).Select(staff => staff.DisplayName).First(),
                WrittenBy = db.Staff.Where(staff => staff.Id == touchpoint.LoggedById).Select(staff => staff.DisplayName).FirstOrDefault(),

                // The first one and not "any": for that PostgreSQL reads all there are in the office.
                Promised = db.Promises.Where(promise => promise.TouchpointId == touchpoint.Id).Select(promise => (Guid?)promise.Id).FirstOrDefault() != null,
                HandedOver = db.Handovers.Where(handover => handover.TouchpointId == touchpoint.Id).Select(handover => (Guid?)handover.Id).FirstOrDefault() != null,
            })
            .ToListAsync(cancel);
        var chapters = found.Take(size).Select(said => new Chapter(
            said.Touchpoint,
            labels[said.Touchpoint.ChannelId],
            said.Colleague,
            said.Touchpoint.Values.Select(value => new AddedValue(labels[value.ListItemId], value.Note)).ToList(),
            said.Touchpoint.StagesLived(customer.KnownSince < said.Touchpoint.OccurredAt, said.Promised, said.HandedOver)) { WrittenBy = said.WrittenBy }).ToList();
        return new Story(chapters, found.Count > size ? chapters[^1].Touchpoint.Reference : null, from is not null) { Filter = filter, Sought = sought };
    }

    /// <summary>The query of one page of conversations; public so that its SQL can be checked for every database.</summary>
    public static IQueryable<Touchpoint> Page(IQueryable<Touchpoint> story, StoryMark? from, int size)
    {
        var rest = from is null ? story : story.Where(touchpoint =>
            touchpoint.OccurredAt <= from.At && (touchpoint.OccurredAt < from.At || touchpoint.Id.CompareTo(from.Id) < 0));
        return rest.OrderByDescending(touchpoint => touchpoint.OccurredAt).ThenByDescending(touchpoint => touchpoint.Id).Take(size);
    }
}
