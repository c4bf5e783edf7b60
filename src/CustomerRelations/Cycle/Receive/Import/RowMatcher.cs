using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Says whose file a row is about, by the surest sign first: it was taken before, our own reference, the other system's key, the same phone or e-mail with a name that fits.</summary>
internal sealed class RowMatcher(KnownFiles known, RowMemory memory, Guid runId)
{
    // Two systems that count their rows from 1 have the same keys; one that is as long as this was made to be the only one.
    private const int TellingKey = 12;

    public RowMatch Of(ImportDraft row)
    {
        if (Before(row) is { } again)
        {
            return again;
        }

        if (row.Reference is { } reference && (memory.Reference(reference) ?? Now(known.Reference(reference))) is { } own)
        {
            return new RowMatch(own, "the same reference");
        }

        if (row.ExternalId is { } key && (memory.ExternalId(key) ?? Now(known.ExternalId(key))) is { } same && (key.Length >= TellingKey || same.MayBe(row)))
        {
            return new RowMatch(same, "the same key");
        }

        return ByContact(row);
    }

    private RowMatch? Before(ImportDraft row)
    {
        if (memory.Row(row) is { } here)
        {
            return new RowMatch(here.File, null, Again: $"The same row stands on line {here.Line}.");
        }

        return known.Row(row) is { } before
            ? new RowMatch(before.File, null, Again: before.RunId == runId ? $"The same row stands on line {before.Line}." : "The same row was imported before.")
            : null;
    }

    private RowMatch ByContact(ImportDraft row)
    {
        KnownFile? shares = null;
        var what = "";
        foreach (var (key, kind) in ContactKeys.Of(row))
        {
            var why = kind == ContactKind.Email ? "the same e-mail" : "the same phone";
            var who = memory.Contact(key).Concat(known.Contact(key).Select(memory.Now)).Where(file => !file.IsErased && !StandsBeside(file, row)).OrderBy(file => file.Id).ToList();
            if (who.Find(file => file.MayBe(row)) is { } same)
            {
                return new RowMatch(same, why);
            }

            (shares, what) = shares is null && who.Count > 0 ? (who[0], why) : (shares, what);
        }

        return new RowMatch(null, null, shares is null ? null : $"Has {what} as {shares.Called}, and another name: a file of their own was opened.");
    }

    private KnownFile? Now(KnownFile? file) => file is null ? null : memory.Now(file);

    // In a sheet of our own, two files are two files, whatever they share.
    private bool StandsBeside(KnownFile file, ImportDraft row) => row.Reference is not null && file.BroughtBy == runId;
}

/// <summary>Whose file a row is about.</summary>
/// <param name="File">null when they have none.</param>
/// <param name="Why">What says so.</param>
/// <param name="Warning">What is to be known although a file is opened.</param>
/// <param name="Again">The same row was taken before; where.</param>
internal sealed record RowMatch(KnownFile? File, string? Why, string? Warning = null, string? Again = null);
