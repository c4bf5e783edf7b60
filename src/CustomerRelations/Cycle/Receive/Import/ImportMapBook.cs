using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>The mappings that were kept under a name, for the next file of the same kind.</summary>
public sealed class ImportMapBook(CrmDbContext db)
{
    /// <summary>The names of all of them.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(ImportSubject subject, CancellationToken cancel) =>
        await Maps(subject).OrderBy(map => map.Name).Select(map => map.Name).ToListAsync(cancel);

    /// <returns>Its columns; null when there is none of that name.</returns>
    public async Task<IReadOnlyList<FileColumn>?> FindAsync(ImportSubject subject, string name, CancellationToken cancel) =>
        FileColumns.Read(await Maps(subject).Where(map => map.Name == name).Select(map => map.Columns).SingleOrDefaultAsync(cancel));

    /// <summary>The mapping that was kept last for a file with exactly these headings.</summary>
    public async Task<IReadOnlyList<FileColumn>?> ForHeadingsAsync(ImportSubject subject, IReadOnlyList<FileColumn> columns, CancellationToken cancel)
    {
        if (columns.Count == 0)
        {
            return null;
        }

        var kept = await Maps(subject).OrderByDescending(map => map.Id).Select(map => map.Columns).ToListAsync(cancel);
        return kept.Select(FileColumns.Read).FirstOrDefault(one => HaveSameHeadings(one, columns));
    }

    /// <summary>Keeps a mapping under a name; one for the same headings is written over. Adds to the context and does not save.</summary>
    /// <returns>null when it will be kept; Invalid when the name stands for another kind of file.</returns>
    public async Task<Failure?> KeepAsync(ImportSubject subject, string name, IReadOnlyList<FileColumn> columns, CancellationToken cancel)
    {
        var map = await db.ImportMaps.SingleOrDefaultAsync(one => one.Subject == subject && one.Name == name, cancel);
        if (map is null)
        {
            map = new ImportMap { Subject = subject, Name = name, Columns = FileColumns.Write(columns) };
            db.ImportMaps.Add(map);
        }
        else if (!HaveSameHeadings(FileColumns.Read(map.Columns), columns))
        {
            return Result.Invalid(nameof(ImportChoices.MapName), $"“{name}” is kept for a file with other headings. Choose another name.");
        }

        map.Columns = FileColumns.Write(columns);
        db.Note("Mapping of a file kept", map);
        return null;
    }

    private static bool HaveSameHeadings(IReadOnlyList<FileColumn>? one, IReadOnlyList<FileColumn> other) =>
        one is not null && one.Select(column => column.Heading).SequenceEqual(other.Select(column => column.Heading), StringComparer.Ordinal);

    private IQueryable<ImportMap> Maps(ImportSubject subject) => db.ImportMaps.AsNoTracking().Where(map => map.Subject == subject);
}
