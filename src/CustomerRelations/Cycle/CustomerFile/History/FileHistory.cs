using System.Text.Json;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile.History;

/// <summary>Who changed a file, when, and what it said before.</summary>
public sealed class FileHistory(CrmDbContext db, FilingCabinet cabinet)
{
    /// <value>Acts on one page.</value>
    public const int PageSize = 20;

    /// <summary>One page of the changes, the newest first: those to the file itself, to what they told us, and what was done to many files at once.</summary>
    /// <param name="reference">Whose file.</param>
    /// <param name="before">Only acts before this one; empty for the newest.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>NotFound when there is no such file.</returns>
    public async Task<Result<HistoryPage>> OpenAsync(string? reference, long? before, CancellationToken cancel) =>
        await cabinet.CoverAsync(reference, cancel) is { } cover ? Result.Done(await OfAsync(cover, before, cancel)) : FilingCabinet.NoFile;

    /// <summary>The same of a file whose cover is open.</summary>
    public async Task<HistoryPage> OfAsync(FileCover cover, long? before, CancellationToken cancel)
    {
        var shared = new SharedActs(db, cover.Customer.Id);
        var subjects = await shared.Subjects.Distinct().ToListAsync(cancel);
        subjects.Add(cover.Customer.Id);
        var acts = await Page(subjects, before).ToListAsync(cancel);
        var together = await shared.ReadAsync(acts.ConvertAll(act => act.Entry), cancel);
        var shown = acts.Take(PageSize).Select(act => (act.Entry, act.By, Shared: together.GetValueOrDefault(act.Entry.Seq)))
            .Select(act => (act.Entry, act.By, act.Shared, Fields: act.Shared?.Fields ?? FieldsOf(act.Entry.Detail))).ToList();
        var names = await NamesAsync(shown.SelectMany(act => act.Fields).SelectMany(field => new[] { field.Was, field.IsNow }), cancel);
        return new HistoryPage(
            cover,
            shown.Select(act => new FileChange(
                act.Entry.Seq, act.Entry.At, act.By, act.Shared?.Act ?? act.Entry.Act,
                act.Fields.Select(field => new FieldChange(FieldWords.Of(field.Field), FieldWords.Value(field.Field, field.Was, names), FieldWords.Value(field.Field, field.IsNow, names))).ToList(),
                act.Shared is null && act.Entry.Detail is null && act.Entry.FieldNames.Length > 0)).ToList(),
            acts.Count > PageSize ? shown[^1].Entry.Seq : null,
            before is not null);
    }

    private IQueryable<SignedAct> Page(List<Guid> subjects, long? before) =>
        (from entry in db.Changes.AsNoTracking().Include(entry => entry.Detail)
        where subjects.Contains(entry.SubjectId) && (before == null || entry.Seq < before)
            && (entry.SubjectKind != nameof(ImportRun) || entry.Act == ImportRunner.Act || entry.Act == ImportReturn.Act)
        from staff in db.Staff.Where(staff => staff.Id == entry.ById).DefaultIfEmpty()
        orderby entry.Seq descending
        select new SignedAct { Entry = entry, By = staff == null ? "the office" : staff.DisplayName }).Take(PageSize + 1);

    private static IReadOnlyList<FieldChange> FieldsOf(ChangeDetail? detail)
    {
        if (detail is null)
        {
            return [];
        }

        var (was, now) = (Read(detail.Before), Read(detail.After));
        return now.Keys.Union(was.Keys, StringComparer.Ordinal).Where(FieldWords.IsSaid)
            .Select(field => new FieldChange(field, was.GetValueOrDefault(field), now.GetValueOrDefault(field)))
            .Where(field => !string.IsNullOrEmpty(field.Was) || !string.IsNullOrEmpty(field.IsNow))
            .ToList();
    }

    private static Dictionary<string, string?> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string?>>(json) ?? [];

    // Keys are read as names in one question; an erased customer has none.
    private async Task<Dictionary<Guid, string>> NamesAsync(IEnumerable<string?> values, CancellationToken cancel)
    {
        var keys = values.Select(value => Guid.TryParse(value, out var key) ? key : (Guid?)null).OfType<Guid>().Distinct().ToList();
        return keys.Count == 0 ? [] : await db.Branches.Where(branch => keys.Contains(branch.Id)).Select(branch => new { branch.Id, branch.Name })
            .Concat(db.Staff.Where(staff => keys.Contains(staff.Id)).Select(staff => new { staff.Id, Name = staff.DisplayName }))
            .Concat(db.Customers.Where(customer => keys.Contains(customer.Id) && customer.ErasedAt == null).Select(customer => new { customer.Id, Name = customer.DisplayName }))
            .Concat(db.ListItems.Where(item => keys.Contains(item.Id)).Select(item => new { item.Id, Name = item.Label }))
            .ToDictionaryAsync(named => named.Id, named => named.Name, cancel);
    }

    private sealed class SignedAct
    {
        public required ChangeEntry Entry { get; init; }

        public required string By { get; init; }
    }
}
