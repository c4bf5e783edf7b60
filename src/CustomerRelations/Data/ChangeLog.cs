using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerRelations.Data;

/// <summary>Turns acts into change entries at the moment of saving, when it is known which fields changed.</summary>
internal sealed class ChangeLog
{
    // Rows that serve the running of the office and say nothing of what a person decided.
    private static readonly HashSet<Type> Plumbing =
    [
        typeof(StaffSession), typeof(FormReceipt), typeof(Draft), typeof(ChangeEntry), typeof(ChangeDetail), typeof(SweepRun),
        typeof(DataProtectionKey), typeof(ImportRow), typeof(BulkChangeRow), typeof(NamePart), typeof(DayFigure), typeof(DirtyDay),
        typeof(RuleFiring), typeof(RuleMark),
    ];

    private readonly List<(string Act, object Subject, Guid Id, IReadOnlyList<Beside> Beside)> acts = [];

    public void Note(string act, object subject, Guid id, IEnumerable<Beside> beside) =>
        acts.Add((act, subject, id, beside.Where(rows => rows.Before != rows.After).ToList()));

    public void Clear() => acts.Clear();

    /// <exception cref="InvalidOperationException">Something changed and no act says why.</exception>
    public void Write(CrmDbContext db, Guid byId, DateTime at)
    {
        if (acts.Count == 0 && db.ChangeTracker.Entries().FirstOrDefault(MustBeNoted) is { } unnoted)
        {
            throw new InvalidOperationException($"A {unnoted.Metadata.DisplayName()} changed and no act says why: call CrmDbContext.Note.");
        }

        foreach (var (act, subject, id, beside) in acts)
        {
            db.Changes.Add(EntryOf(db.Entry(subject), act, id, beside, byId, at));
        }

        acts.Clear();
    }

    private static bool MustBeNoted(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && !Plumbing.Contains(entry.Metadata.ClrType);

    private static ChangeEntry EntryOf(EntityEntry subject, string act, Guid id, IReadOnlyList<Beside> beside, Guid byId, DateTime at)
    {
        var changed = subject.State == EntityState.Modified
            ? subject.Properties.Where(property => property.IsModified && IsSaid(property)).ToList()
            : [];
        var rows = changed.Select(property => new Beside(property.Metadata.Name, Text(property.OriginalValue), Text(property.CurrentValue))).Concat(beside).ToList();
        var detail = rows.Count == 0 ? null : new ChangeDetail
        {
            Salt = RandomNumberGenerator.GetBytes(16),
            Before = Json(rows, row => row.Before),
            After = Json(rows, row => row.After),
        };
        return new ChangeEntry
        {
            At = at, ById = byId, Act = act, SubjectKind = subject.Metadata.ClrType.Name, SubjectId = id,
            FieldNames = string.Join(',', rows.Select(row => row.Name)),
            Detail = detail,
            DetailHash = detail is null ? null : SHA256.HashData([.. detail.Salt, .. Encoding.UTF8.GetBytes(detail.Before + "\n" + detail.After)]),
        };
    }

    // Secrets of an account and the token that moves with every save are nobody's words.
    private static bool IsSaid(PropertyEntry property) =>
        property.Metadata.Name is not (nameof(VersionedEntity.Version) or "PasswordHash" or "SecurityStamp" or "ConcurrencyStamp");

    private static string Json(IEnumerable<Beside> rows, Func<Beside, string?> words) =>
        JsonSerializer.Serialize(rows.ToDictionary(row => row.Name, words));

    // The log reads the same whatever language the server speaks.
    private static string? Text(object? value) => value switch
    {
        DateTime or DateOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };
}
