using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Lists;

/// <summary>The lists of the office. An entry is retired or merged, never deleted: what was written with it stays readable.</summary>
public sealed class ListBook(CrmDbContext db, Work work, TimeProvider clock, IValidator<ListLabel> rules)
{
    public async Task<IReadOnlyList<ListCount>> CountAsync(CancellationToken cancel)
    {
        var counts = await db.ListItems.AsNoTracking()
            .GroupBy(item => item.Kind)
            .Select(list => new { Kind = list.Key, Offered = list.Count(item => item.RetiredAt == null), All = list.Count() })
            .ToListAsync(cancel);
        return ListSheet.All.Select(sheet => counts.Find(count => count.Kind == sheet.Kind) is { } count
            ? new ListCount(sheet, count.Offered, count.All - count.Offered)
            : new ListCount(sheet, 0, 0)).ToList();
    }

    /// <summary>Every entry of a list: those offered in their order, then those retired.</summary>
    public async Task<IReadOnlyList<ListEntry>> EntriesAsync(ListKind kind, CancellationToken cancel)
    {
        var all = await db.ListItems.AsNoTracking().Where(item => item.Kind == kind).ToListAsync(cancel);
        var offered = Offered(all);
        var retired = all.Where(item => item.RetiredAt is not null).OrderBy(item => item.Label, StringComparer.InvariantCultureIgnoreCase);
        return [.. offered.Select((item, at) => Show(item, all, at == 0, at == offered.Count - 1)), .. retired.Select(item => Show(item, all, false, false))];
    }

    /// <returns>Done with the list's path; Invalid.</returns>
    public async Task<Result<string>> AddAsync(Submission form, ListKind kind, ListLabel input, CancellationToken cancel)
    {
        var problems = await rules.ValidateAsync(input, cancel);
        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token => (await PutAsync(kind, input.Label!, token)).Then(_ => ListSheet.Of(kind).Path), cancel);
    }

    /// <summary>Puts an entry at the end of a list. Only inside an act of <see cref="Work"/>.</summary>
    /// <returns>Done with the entry; Invalid when it is on the list, or was retired.</returns>
    internal async Task<Result<ListItem>> PutAsync(ListKind kind, string label, CancellationToken cancel)
    {
        var all = await TakeAsync(kind, cancel);
        var item = new ListItem { Kind = kind, Label = label.Trim(), Order = all.Select(other => other.Order).DefaultIfEmpty().Max() + 1 };
        if (LabelTaken(item, all) is { } taken)
        {
            return taken;
        }

        db.ListItems.Add(item);
        db.Note("List entry added", item);
        return Result.Done(item);
    }

    /// <summary>Says the same thing in other words; old touchpoints show the new words.</summary>
    /// <returns>Done with the list's path; Invalid; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public async Task<Result<string>> RenameAsync(Submission form, SeenEntry seen, ListLabel input, CancellationToken cancel)
    {
        var problems = await rules.ValidateAsync(input, cancel);
        return problems.IsValid
            ? await ChangeAsync(form, seen, "List entry renamed", (item, all) =>
            {
                item.Label = input.Label!.Trim();
                return LabelTaken(item, all);
            }, cancel)
            : Result.Invalid(problems);
    }

    /// <summary>Moves an entry by one place among those offered; at the end of the list it stays where it is.</summary>
    /// <returns>Done with the list's path; Invalid when it is retired; NotFound; Conflict.</returns>
    public Task<Result<string>> MoveAsync(Submission form, SeenEntry seen, bool up, CancellationToken cancel) =>
        ChangeAsync(form, seen, "List entry moved", (item, all) =>
        {
            var offered = Offered(all);
            var from = offered.IndexOf(item);
            if (from < 0)
            {
                return Result.Invalid("", $"“{item.Label}” is retired and has no place in the list.");
            }

            offered.RemoveAt(from);
            offered.Insert(Math.Clamp(from + (up ? -1 : 1), 0, offered.Count), item);
            foreach (var (at, entry) in offered.Index())
            {
                entry.Order = at + 1;
            }

            return null;
        }, cancel);

    /// <summary>Offers an entry no more; what was written with it keeps it.</summary>
    /// <returns>Done with the list's path; Invalid for the last channel; NotFound; Conflict.</returns>
    public Task<Result<string>> RetireAsync(Submission form, SeenEntry seen, CancellationToken cancel) =>
        ChangeAsync(form, seen, "List entry retired", (item, all) =>
        {
            if (item.Kind == ListKind.Channel && !Offered(all).Exists(other => other != item))
            {
                return Result.Invalid("", $"“{item.Label}” is the last channel, and the desk needs one. Add another channel first.");
            }

            item.Retire(clock.Moment());
            return null;
        }, cancel);

    /// <summary>Offers a retired or merged entry again.</summary>
    /// <returns>Done with the list's path; NotFound; Conflict.</returns>
    public Task<Result<string>> RestoreAsync(Submission form, SeenEntry seen, CancellationToken cancel) =>
        ChangeAsync(form, seen, "List entry restored", (item, _) =>
        {
            item.Restore();
            return null;
        }, cancel);

    /// <summary>From now on an entry, and all that were merged into it before, read as another one.</summary>
    /// <returns>Done with the list's path; Invalid when the other is not offered; NotFound; Conflict.</returns>
    public Task<Result<string>> MergeAsync(Submission form, SeenEntry seen, Guid? intoId, CancellationToken cancel) =>
        ChangeAsync(form, seen, "List entry merged", async (item, all, token) =>
        {
            if (Offered(all).Find(other => other.Id == intoId && other != item) is not { } into)
            {
                return Result.Invalid("Into", "Choose another entry that is still offered.");
            }

            foreach (var one in all.Where(other => other == item || other.MergedIntoId == item.Id))
            {
                one.MergeInto(into, clock.Moment());
            }

            await CarryTagsAsync(item, into, token);
            return null;
        }, cancel);

    // Customers are listed by their tags, so those with the one tag get the other, unless they have it already.
    private async Task CarryTagsAsync(ListItem from, ListItem into, CancellationToken cancel)
    {
        if (from.Kind != ListKind.Tag)
        {
            return;
        }

        var (old, kept) = (from.Id, into.Id);
        await db.CustomerTags.Where(tag => tag.ListItemId == old && !db.CustomerTags.Any(other => other.ListItemId == kept && other.CustomerId == tag.CustomerId))
            .ExecuteUpdateAsync(row => row.SetProperty(tag => tag.ListItemId, kept), cancel);
        await db.CustomerTags.Where(tag => tag.ListItemId == old).ExecuteDeleteAsync(cancel);
    }

    private Task<Result<string>> ChangeAsync(
        Submission form, SeenEntry seen, string act, Func<ListItem, List<ListItem>, Failure?> change, CancellationToken cancel) =>
        ChangeAsync(form, seen, act, (item, all, _) => Task.FromResult(change(item, all)), cancel);

    private Task<Result<string>> ChangeAsync(
        Submission form, SeenEntry seen, string act, Func<ListItem, List<ListItem>, CancellationToken, Task<Failure?>> change, CancellationToken cancel) =>
        work.RunAsync(form, async token =>
        {
            var all = await TakeAsync(seen.Kind, token);
            if (all.Find(item => item.Id == seen.Id) is not { } entry)
            {
                return Result.NotFound("There is no such entry.");
            }

            if (entry.Version != seen.Version)
            {
                return Stale.Form;
            }

            db.Note(act, entry);
            return await change(entry, all, token) is { } refused ? refused : Result.Done(ListSheet.Of(seen.Kind).Path);
        }, cancel);

    // A list is changed by one person at a time: two who retire the last two channels at once would each still see the other one.
    // Writing the same row first makes the second wait on databases with many pens; entries are never deleted, so it is always the same.
    private async Task<List<ListItem>> TakeAsync(ListKind kind, CancellationToken cancel)
    {
        var first = await db.ListItems.Where(item => item.Kind == kind).OrderBy(item => item.Id).Select(item => item.Id).FirstOrDefaultAsync(cancel);
        await db.ListItems.Where(item => item.Id == first).ExecuteUpdateAsync(row => row.SetProperty(item => item.Kind, item => item.Kind), cancel);
        return await db.ListItems.Where(item => item.Kind == kind).ToListAsync(cancel);
    }

    private static Failure? LabelTaken(ListItem wanted, IEnumerable<ListItem> all) =>
        all.FirstOrDefault(other => other.Id != wanted.Id && string.Equals(other.Label, wanted.Label, StringComparison.OrdinalIgnoreCase)) is not { } taken ? null
            : taken.RetiredAt is null ? Result.Invalid(nameof(ListLabel.Label), $"“{taken.Label}” is on the list already.")
            : Result.Invalid(nameof(ListLabel.Label), $"“{taken.Label}” was retired. Restore it below instead.");

    private static List<ListItem> Offered(IEnumerable<ListItem> all) =>
        all.Where(item => item.RetiredAt is null).OrderBy(item => item.Order).ThenBy(item => item.Label, StringComparer.InvariantCultureIgnoreCase).ToList();

    private static ListEntry Show(ListItem item, List<ListItem> all, bool isFirst, bool isLast) => new(
        item.Id, item.Label, item.RetiredAt is null, all.Find(other => other.Id == item.MergedIntoId)?.Label, item.Version, isFirst, isLast);
}
