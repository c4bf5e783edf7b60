using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>Where managers write the guide: the words of a stage for every channel, and a channel's own where it needs others.</summary>
public sealed class GuideDesk(CrmDbContext db, Work work, LabelBook labels, IValidator<GuideChange> rules)
{
    private const string Home = "/admin/guide";

    /// <summary>The address of a page of the guide.</summary>
    public static string PathOf(CycleStage? stage, Guid? channel) =>
        Home + string.Concat(new[] { stage is null ? null : $"stage={stage}", channel is null ? null : $"channel={channel}" }
            .OfType<string>().Select((part, place) => (place == 0 ? "?" : "&") + part));

    /// <summary>One page as it is saved now, whichever node saved it.</summary>
    /// <param name="stage">Empty for the words shown before anything is in use.</param>
    /// <param name="channel">Empty for every channel.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when that way of talking is not offered.</returns>
    public async Task<GuideSheet?> OpenAsync(CycleStage? stage, Guid? channel, CancellationToken cancel)
    {
        var words = await labels.ReadAsync(cancel);
        var chosen = words.Find(ListKind.Channel, channel);
        return channel is not null && chosen is null
            ? null
            : new GuideSheet(stage, chosen, GuideBook.InOrder(await db.Guides.AsNoTracking().ToListAsync(cancel)), words.Offered(ListKind.Channel));
    }

    /// <returns>Done with the page's address; Invalid; NotFound for a channel that is not offered; Conflict when somebody else changed it meanwhile.</returns>
    public async Task<Result<string>> WriteAsync(Submission form, GuideChange change, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(change, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        if (change.ChannelId is { } channel && (await labels.ReadAsync(cancel)).Find(ListKind.Channel, channel) is null)
        {
            return Result.NotFound("We offer no such way of talking.");
        }

        return await work.RunAsync(form, async token =>
        {
            var page = await Pages(change.Stage, change.ChannelId).FirstOrDefaultAsync(token);
            if ((page?.Version ?? Guid.Empty) != change.Version)
            {
                return Stale.Form;
            }

            var written = change.WriteInto(page ?? change.ToGuide());
            if (page is null)
            {
                db.Guides.Add(written);
            }

            db.Note(page is null ? "Guide written for one channel" : "Guide changed", written);
            return Result.Done(PathOf(change.Stage, change.ChannelId));
        }, cancel);
    }

    /// <summary>Takes a channel's own words away.</summary>
    /// <returns>Done with the address of the words for every channel; NotFound when there are none of its own; Conflict when somebody else changed them meanwhile.</returns>
    public Task<Result<string>> RemoveAsync(Submission form, GuideRemoval removal, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var pages = removal.ChannelId is null ? [] : await Pages(removal.Stage, removal.ChannelId).ToListAsync(token);
        if (pages.Count == 0)
        {
            return Result.NotFound("That channel has no words of its own here.");
        }

        if (pages[0].Version != removal.Version)
        {
            return Stale.Form;
        }

        db.Guides.RemoveRange(pages);
        db.Note("Guide for one channel removed", pages[0]);
        return Result.Done(PathOf(removal.Stage, null));
    }, cancel);

    // Two managers on two nodes may write the first words of a channel at the same moment; the earlier page is the one that is read.
    private IQueryable<Guide> Pages(CycleStage? stage, Guid? channel) =>
        db.Guides.Where(guide => guide.Stage == stage && guide.ChannelId == channel).OrderBy(guide => guide.Id);
}
