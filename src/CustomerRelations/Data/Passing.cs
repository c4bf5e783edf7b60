using System.Text.Json;
using CustomerRelations.Entities;

namespace CustomerRelations.Data;

/// <summary>That a promise went from one colleague to another, as the change log holds it: the log is its only place.</summary>
public sealed record Passing
{
    /// <value>The act in words.</value>
    public const string Act = "Promise passed on";

    private const string Reason = "Why";

    public required DateTime At { get; init; }

    public required Guid ById { get; init; }

    /// <value>JSON; empty when the words were erased.</value>
    public string? Before { get; init; }

    /// <value>JSON; empty when the words were erased.</value>
    public string? After { get; init; }

    /// <value>Who had it; empty when the words were erased.</value>
    public Guid FromId => Key(Before);

    /// <value>Who has it from then on; empty when the words were erased.</value>
    public Guid ToId => Key(After);

    /// <summary>The reason, to be written down beside who has it.</summary>
    public static Beside Because(string why) => new(Reason, null, why);

    /// <summary>Who passed one promise on to whom, the last first.</summary>
    public static IQueryable<Passing> Of(CrmDbContext db, Guid promiseId) =>
        from entry in db.Changes
        where entry.SubjectId == promiseId && entry.Act == Act
        orderby entry.Seq descending
        select new Passing { At = entry.At, ById = entry.ById, Before = entry.Detail!.Before, After = entry.Detail!.After };

    /// <summary>The reason in what stood there after; nothing when the words were erased.</summary>
    public static string WhyOf(string? after) => Word(after, Reason) ?? "";

    private static Guid Key(string? json) => Guid.TryParse(Word(json, nameof(Promise.OwnerId)), out var id) ? id : Guid.Empty;

    private static string? Word(string? json, string name) =>
        json is null ? null : JsonSerializer.Deserialize<Dictionary<string, string?>>(json)?.GetValueOrDefault(name);
}
