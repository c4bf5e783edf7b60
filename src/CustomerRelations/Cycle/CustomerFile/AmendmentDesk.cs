using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Puts other words in place of what was written, within half an hour and by whoever wrote it. Later words stand beside it.</summary>
/// <remarks>What was written first stays in the history of changes. A complaint keeps the words it was opened with.</remarks>
public sealed class AmendmentDesk(Work work, CrmDbContext db, Hindsight hindsight, Signature signature, TimeProvider clock, IValidator<Amendment> rules)
{
    /// <returns>Done with the conversation's path; Invalid; NotFound; NotAllowed for who did not write it; Conflict when it was changed meanwhile or the time is over.</returns>
    public async Task<Result<string>> AmendAsync(string? reference, Amendment input, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var said = Reference.TryRead(reference, out var read)
                ? await db.Touchpoints.Include(one => one.Values).FirstOrDefaultAsync(one => one.Reference == read && one.CompletedAt != null, token)
                : null;
            return said is null ? Result.NotFound("We have no conversation under that reference.")
                : Refusal(said, input.Version) is { } refusal ? refusal
                : await WriteAsync(said, input, token);
        }, cancel);
    }

    private Failure? Refusal(Touchpoint said, Guid version)
    {
        var now = clock.Moment();
        return (said.LoggedById ?? said.StaffId) != signature.StaffId ? Result.NotAllowed("Only whoever wrote this down puts other words in its place. Add your words beside it.")
            : !said.MayBeAmendedBy(signature.StaffId, now) ? Result.Conflict("The half hour is over: what was written stays. Add your words beside it.")
            : said.Version != version ? Stale.Form : null;
    }

    private async Task<Result<string>> WriteAsync(Touchpoint said, Amendment input, CancellationToken cancel)
    {
        var ids = input.Added.Append(input.FeelingWord ?? Guid.Empty).Append(input.FeelingCause ?? Guid.Empty)
            .Concat(said.Values.Select(value => value.ListItemId)).Distinct().ToList();
        var items = await db.ListItems.AsNoTracking().Where(item => ids.Contains(item.Id)).ToListAsync(cancel);
        var (goal, before) = (said.Goal, ValuesOf(said, items));
        said.Amend(input.StoryOf(said, KeyOf(items, ListKind.FeelingWord, input.FeelingWord), KeyOf(items, ListKind.FeelingCause, input.FeelingCause)));
        Sort(said, input, items);
        db.Note("Conversation corrected", said, [Beside.Of("ValuesAdded", before, ValuesOf(said, items))]);

        // Only what was added may have changed; whoever has it open must hear of it all the same.
        db.Entry(said).Property(one => one.Version).IsModified = true;
        await RememberAsync(said, goal, cancel);
        return Result.Done($"/touchpoints/{said.Reference}");
    }

    private void Sort(Touchpoint said, Amendment input, List<ListItem> items)
    {
        db.RemoveRange(said.Values.Where(value => !input.Added.Contains(value.ListItemId)));
        said.Values.RemoveAll(value => !input.Added.Contains(value.ListItemId));
        foreach (var item in items.Where(item => item.Kind == ListKind.ValueAdded && input.Added.Contains(item.Id) && said.Values.TrueForAll(value => value.ListItemId != item.Id)))
        {
            said.Add(item);
            db.Add(said.Values[^1]);
        }

        if (said.Values.Find(value => value.Note is not null) is { } noted)
        {
            noted.Note = Amendment.Said(input.AddedNote);
        }
        else if (said.Values.Count > 0)
        {
            said.Values[0].Note = Amendment.Said(input.AddedNote);
        }
    }

    // The matter's goal follows the conversation in which it was heard first.
    private async Task RememberAsync(Touchpoint said, string goal, CancellationToken cancel)
    {
        var matter = (await db.Matters.FindAsync([said.MatterId], cancel))!;
        if (goal != said.Goal && !await db.Touchpoints.AnyAsync(other => other.MatterId == matter.Id && other.Id != said.Id && other.OccurredAt < said.OccurredAt, cancel))
        {
            matter.Reword(said.Goal);
        }

        await hindsight.HearAgainAsync(matter, said, cancel);
        if (said.CustomerId is { } id && await db.Customers.FindAsync([id], cancel) is { } customer)
        {
            await hindsight.RecallAsync(customer, said, isGone: false, cancel);
        }
    }

    private static IEnumerable<string> ValuesOf(Touchpoint said, List<ListItem> items) =>
        said.Values.Select(value => (items.Find(item => item.Id == value.ListItemId)?.Label ?? "") + (value.Note is { } note ? ": " + note : "")).Order(StringComparer.Ordinal).ToList();

    private static Guid? KeyOf(List<ListItem> items, ListKind kind, Guid? chosen) => items.Find(item => item.Kind == kind && item.Id == chosen)?.Id;
}
