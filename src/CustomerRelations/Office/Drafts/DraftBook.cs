using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Drafts;

/// <summary>Keeps what colleagues have typed and not saved: each for themselves, for a day, one draft for each showing of a form.</summary>
/// <remarks>Two tabs do not write over each other. Saving a form takes its draft away in the same transaction; a draft that comes later is not kept.</remarks>
public sealed class DraftBook(CrmDbContext db, Work work, DraftSubjects subjects, TimeProvider clock, Signature signature)
{
    /// <value>How long words are kept that nobody comes back for.</value>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <value>Somebody whose words were kept so lately is writing now.</value>
    public static readonly TimeSpan Lately = TimeSpan.FromMinutes(2);

    // Of one person, in number and, all together, in bytes; the oldest make room.
    private const int Most = 40;
    private const int MostBytes = 16 * 1_048_576;
    private const int LongestPath = 160;
    private const char Mark = '#';

    // Posts of one page may overtake each other within so long.
    private static readonly TimeSpan Jostle = TimeSpan.FromSeconds(10);

    /// <summary>Keeps what whoever is signed in has typed so far.</summary>
    /// <returns>Done; Invalid when it is no draft of a form; Conflict when that form was saved meanwhile; Unavailable.</returns>
    public Task<Result<string>> KeepAsync(NewDraft written, CancellationToken cancel) => KeepForAsync(signature.StaffId, written, cancel);

    /// <summary>Keeps what somebody had typed whose sign-in ended, once they have signed in again.</summary>
    /// <returns>As above.</returns>
    public async Task<Result<string>> KeepForAsync(Guid staffId, NewDraft written, CancellationToken cancel) =>
        written is { Key.Length: 32, Path: { Length: > 0 and <= LongestPath } path } && path[0] == '/' && written.Fields.Count > 0
            ? await work.RunAsync(null, token => WriteAsync(staffId, written, token), cancel)
            : Result.Invalid("", "That is no draft of a form.");

    /// <summary>The person's own drafts of a form, and who else is writing for whom: one question for both.</summary>
    public async Task<DraftsInHand> OfFormAsync(string path, CancellationToken cancel)
    {
        var (now, form, me) = (clock.Moment(), path + Mark, signature.StaffId);
        var (since, lately) = (now - Kept, now - Lately);
        var rows = await (from draft in db.Drafts.AsNoTracking()
                          where (draft.StaffId == me && draft.SavedAt > since && draft.Form.StartsWith(form) && !db.FormReceipts.Any(receipt => receipt.Key == draft.FormKey))
                              || (draft.StaffId != me && draft.SavedAt > lately && draft.CustomerId != null)
                          join staff in db.Staff on draft.StaffId equals staff.Id
                          from customer in db.Customers.Where(customer => customer.Id == draft.CustomerId).DefaultIfEmpty()
                          where customer == null || customer.ErasedAt == null
                          orderby draft.SavedAt descending
                          select new
                          {
                              draft.FormKey, draft.SavedAt, customer.Reference, Name = customer.AddressAs ?? customer.DisplayName, Writer = staff.DisplayName,
                              Body = draft.StaffId == me ? draft.Body : null,
                          })
            .ToListAsync(cancel);
        var own = from row in rows
                  where row.Body is not null
                  let body = DraftBody.Read(row.Body!)
                  select new KeptDraft(row.FormKey, row.SavedAt, now - row.SavedAt, row.Reference, row.Name) { From = body.From, Fields = body.Fields };
        return new DraftsInHand(own.ToList(), rows.Where(row => row.Body is null).ToLookup(row => row.Reference, row => row.Writer));
    }

    /// <summary>The colleagues who are writing for a customer at this moment. They hinder nobody.</summary>
    /// <param name="customer">The customer's reference.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IReadOnlyList<string>> WritersAsync(string? customer, CancellationToken cancel)
    {
        if (!Reference.TryRead(customer, out var reference))
        {
            return [];
        }

        var since = clock.Moment() - Lately;
        return await (from draft in db.Drafts.AsNoTracking()
                      where draft.StaffId != signature.StaffId && draft.SavedAt > since
                      join about in db.Customers on draft.CustomerId equals about.Id
                      where about.Reference == reference
                      join staff in db.Staff on draft.StaffId equals staff.Id
                      select staff.DisplayName).Distinct().OrderBy(name => name).ToListAsync(cancel);
    }

    /// <summary>Throws a draft of one's own away.</summary>
    public Task<Result<string>> ThrowAwayAsync(string key, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        await db.Drafts.Where(draft => draft.StaffId == signature.StaffId && draft.FormKey == key).ExecuteDeleteAsync(token);
        return Result.Done("");
    }, cancel);

    private async Task<Result<string>> WriteAsync(Guid staffId, NewDraft written, CancellationToken cancel)
    {
        if (await db.FormReceipts.AnyAsync(receipt => receipt.Key == written.Key, cancel))
        {
            return Result.Conflict("That was saved already.");
        }

        var (now, form, body) = (clock.Moment(), written.Path + Mark + written.Key, DraftBody.Of(written).Write());
        var draft = await db.Drafts.FirstOrDefaultAsync(one => one.StaffId == staffId && one.Form == form, cancel);
        if (draft is not null && written.Turn > 0 && now - draft.SavedAt < Jostle && DraftBody.Read(draft.Body).Turn > written.Turn)
        {
            return Result.Done("");
        }

        await MakeRoomAsync(staffId, form, body.Length, cancel);
        draft ??= db.Drafts.Add(new Draft { StaffId = staffId, Form = form, FormKey = written.Key, Body = [] }).Entity;
        (draft.Body, draft.SavedAt) = (body, now);
        draft.CustomerId = await subjects.OfAsync(written.Path, written.Customer, cancel);
        return Result.Done("");
    }

    private async Task MakeRoomAsync(Guid staffId, string form, int size, CancellationToken cancel)
    {
        var own = db.Drafts.Where(draft => draft.StaffId == staffId && draft.Form != form);
        var others = await own.OrderByDescending(draft => draft.SavedAt).Select(draft => new { draft.Form, draft.Body.Length }).ToListAsync(cancel);
        var staying = 0;
        while (staying < others.Count && staying < Most - 1 && size + others[staying].Length <= MostBytes)
        {
            size += others[staying++].Length;
        }

        if (staying < others.Count)
        {
            var leaving = others.Skip(staying).Select(other => other.Form).ToList();
            await own.Where(draft => leaving.Contains(draft.Form)).ExecuteDeleteAsync(cancel);
        }
    }
}
