using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>One matter with everything that was said about it.</summary>
public sealed class MatterFolder(CrmDbContext db, LabelBook labels, TimeProvider clock)
{
    /// <value>Conversations on the page; more than these no matter has had.</value>
    public const int Most = 50;

    /// <returns>NotFound when there is no such matter, or its file was erased.</returns>
    public async Task<Result<MatterView>> OpenAsync(string? reference, CancellationToken cancel)
    {
        var found = Reference.TryRead(reference, out var read) ? await Covers(read).FirstOrDefaultAsync(cancel) : null;
        if (found is null || found.Customer?.ErasedAt is not null)
        {
            return Result.NotFound("We have no matter under that reference.");
        }

        var story = await StoryAsync(found.Matter.Id, found.Customer, cancel);
        var talks = story.Chapters.Select(chapter => new TalkAnswer(chapter.Touchpoint.OccurredAt, chapter.Touchpoint.Solved, chapter.Touchpoint.SolvedSaidBy)).ToList();
        return Result.Done(new MatterView(
            found.Matter, found.Customer, story,
            Resolution.Of(found.Matter.OpenedAt, found.Matter.SolvedAt, found.Matter.SolvedSaidBy, found.ReopenedAt, talks),
            found.Complaint, new Holder(found.Owner, found.OfferedTo, found.OfferedAt), clock.Moment()));
    }

    private IQueryable<Cover> Covers(string reference) =>
        from matter in db.Matters.AsNoTracking()
        where matter.Reference == reference
        from offer in db.Handovers.Where(offer => offer.MatterId == matter.Id && offer.AcceptedAt == null && offer.ReturnedAt == null).DefaultIfEmpty()
        orderby offer!.OfferedAt descending
        select new Cover
        {
            Matter = matter,
            Customer = db.Customers.FirstOrDefault(customer => customer.Id == matter.CustomerId),
            Owner = db.Staff.Where(staff => staff.Id == matter.OwnerId).Select(staff => staff.DisplayName).First(),
            Complaint = db.Complaints.Where(complaint => complaint.Id == matter.Id).Select(complaint => complaint.Reference).FirstOrDefault(),
            ReopenedAt = db.Set<ComplaintReopening>().Where(again => again.ComplaintId == matter.Id).Max(again => (DateTime?)again.At),
            OfferedTo = db.Staff.Where(staff => staff.Id == offer!.ToStaffId).Select(staff => staff.DisplayName).FirstOrDefault()
                ?? db.Teams.Where(team => team.Id == offer!.ToTeamId).Select(team => team.Name).FirstOrDefault(),
            OfferedAt = (DateTime?)offer!.OfferedAt,
        };

    private async Task<Story> StoryAsync(Guid matterId, Customer? customer, CancellationToken cancel)
    {
        var words = await labels.ReadAsync(cancel);
        var said = await db.Touchpoints.AsNoTracking().Where(touchpoint => touchpoint.MatterId == matterId)
            .OrderByDescending(touchpoint => touchpoint.OccurredAt).ThenByDescending(touchpoint => touchpoint.Id).Take(Most)
            .Include(touchpoint => touchpoint.Values)
            .Select(touchpoint => new
            {
                Touchpoint = touchpoint,
                Colleague = db.Staff.Where(staff => staff.Id == touchpoint.StaffId).Select(staff => staff.DisplayName).First(),
                WrittenBy = db.Staff.Where(staff => staff.Id == touchpoint.LoggedById).Select(staff => staff.DisplayName).FirstOrDefault(),
                Promised = db.Promises.Any(promise => promise.TouchpointId == touchpoint.Id),
                HandedOver = db.Handovers.Any(handover => handover.TouchpointId == touchpoint.Id),
            })
            .ToListAsync(cancel);
        return new Story(
            said.ConvertAll(one => new Chapter(
                one.Touchpoint, words[one.Touchpoint.ChannelId], one.Colleague,
                one.Touchpoint.Values.Select(value => new AddedValue(words[value.ListItemId], value.Note)).ToList(),
                one.Touchpoint.StagesLived(customer?.KnownSince < one.Touchpoint.OccurredAt, one.Promised, one.HandedOver)) { WrittenBy = one.WrittenBy }),
            null, false);
    }

    private sealed class Cover
    {
        public required Matter Matter { get; init; }

        public Customer? Customer { get; init; }

        public required string Owner { get; init; }

        public string? Complaint { get; init; }

        public DateTime? ReopenedAt { get; init; }

        public string? OfferedTo { get; init; }

        public DateTime? OfferedAt { get; init; }
    }
}
