using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Understand;

/// <summary>Keeps what fits of a story, and knows by what it can be looked through.</summary>
public sealed class StoryShelf(CrmDbContext db, IWordSearch search, LabelBook labels)
{
    private const int MostMatters = 20;

    // Who talked with them longer ago is found by other ways; a story of ten thousand pages is not read for a list of names.
    private const int Recent = 200;

    // Enough of a goal to know it by.
    private const int Beginning = 80;

    /// <summary>The conversations of a customer to which the filter applies.</summary>
    /// <param name="customerId">Whose.</param>
    /// <param name="filter">What must apply.</param>
    /// <param name="sought">Its words.</param>
    /// <param name="cancel">Stops asking.</param>
    public async Task<IQueryable<Touchpoint>> FittingAsync(Guid customerId, StoryFilter filter, SoughtWords sought, CancellationToken cancel)
    {
        var story = db.Touchpoints.AsNoTracking().Where(touchpoint => touchpoint.CustomerId == customerId);
        if (filter.Channel is { } channel)
        {
            story = story.Where(touchpoint => touchpoint.ChannelId == channel);
        }

        if (filter.Left is { } left)
        {
            story = story.Where(touchpoint => touchpoint.Left == left);
        }

        if (filter.Colleague is { } colleague)
        {
            story = story.Where(touchpoint => touchpoint.StaffId == colleague);
        }

        if (!string.IsNullOrWhiteSpace(filter.Matter))
        {
            var reference = Reference.TryRead(filter.Matter, out var read) ? read : "";
            story = story.Where(touchpoint => db.Matters.Any(matter => matter.Id == touchpoint.MatterId && matter.Reference == reference));
        }

        story = sought.Parts.Aggregate(story, Holding);
        return sought.Words.Count == 0 ? story : await search.KeepAsync(db, story, customerId, sought.Words, cancel);
    }

    /// <summary>What the filter offers for one customer, in one reading.</summary>
    public async Task<StoryChoices> OfferAsync(Guid customerId, StoryFilter filter, CancellationToken cancel)
    {
        var (chosenMatter, chosenColleague) = (filter.Matter ?? "", filter.Colleague);
        var latest = db.Touchpoints.Where(touchpoint => touchpoint.CustomerId == customerId)
            .OrderByDescending(touchpoint => touchpoint.OccurredAt).ThenByDescending(touchpoint => touchpoint.Id).Take(Recent).Select(touchpoint => touchpoint.StaffId);
        var own = db.Matters.Where(matter => matter.CustomerId == customerId && matter.Goal != Touchpoint.Unwritten);
        var offered = await own.OrderByDescending(matter => matter.LastTouchpointAt).Take(MostMatters)
            .Select(matter => new { matter.Id, Name = matter.Goal.Substring(0, Beginning), Reference = (string?)matter.Reference, At = (DateTime?)matter.LastTouchpointAt })
            .Concat(own.Where(matter => matter.Reference == chosenMatter)
                .Select(matter => new { matter.Id, Name = matter.Goal.Substring(0, Beginning), Reference = (string?)matter.Reference, At = (DateTime?)matter.LastTouchpointAt }))
            .Concat(db.Staff.Where(staff => latest.Contains(staff.Id) || staff.Id == chosenColleague)
                .Select(staff => new { staff.Id, Name = staff.DisplayName.Substring(0, Beginning), Reference = (string?)null, At = (DateTime?)null }))
            .ToListAsync(cancel);
        return new StoryChoices(
            Channels(await labels.ReadAsync(cancel), filter.Channel),
            offered.Where(one => one.Reference is not null).DistinctBy(one => one.Id).OrderByDescending(one => one.At).Select(one => new MatterChoice(one.Reference!, one.Name)).ToList(),
            offered.Where(one => one.Reference is null).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase).Select(one => new Choice(one.Id, one.Name)).ToList());
    }

    // A way of talking that is offered no more may still be the one that is looked for.
    private static List<Choice> Channels(Labels words, Guid? chosen) =>
        words.Offered(ListKind.Channel).Select(item => item.Id).Union(chosen is { } id && words[id].Length > 0 ? [id] : [])
            .Select(channel => new Choice(channel, words[channel])).ToList();

    // Inside of a line no index can look; one customer's lines are few.
    private IQueryable<Touchpoint> Holding(IQueryable<Touchpoint> story, string part) =>
        story.Where(touchpoint =>
            touchpoint.Goal.Contains(part) || touchpoint.Concern!.Contains(part) || touchpoint.StillUnclear!.Contains(part)
            || touchpoint.Did!.Contains(part) || touchpoint.ToldToExpect!.Contains(part)
            || touchpoint.Values.Any(value => value.Note!.Contains(part))
            || touchpoint.Corrections.Any(correction => correction.Words.Contains(part))
            || db.Promises.Any(promise => promise.TouchpointId == touchpoint.Id && promise.Words.Contains(part)));
}
