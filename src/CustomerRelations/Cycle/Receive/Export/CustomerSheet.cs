using System.Text;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Sheets;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Export;

/// <summary>Customers as a sheet with the columns of <see cref="OwnSheet"/>: written as it is read, a thousand at a time, and never held whole.</summary>
public sealed class CustomerSheet(CrmDbContext db, LabelBook labels, TimeProvider clock)
{
    private const int Batch = 1000;

    // A spreadsheet reads letters outside English rightly only behind this mark.
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Writes the headings and a line for each customer; erased files are left out.</summary>
    /// <param name="to">Where to; stays open.</param>
    /// <param name="ids">Whose files, in this order.</param>
    /// <param name="cancel">Stops writing.</param>
    public async Task WriteAsync(Stream to, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(to, Utf8WithMark, leaveOpen: true);
        await writer.WriteAsync(CsvSheet.Line(OwnSheet.Columns.Select(column => column.Heading)).AsMemory(), cancel);
        var names = await NamesAsync(cancel);
        foreach (var batch in ids.Chunk(Batch))
        {
            foreach (var customer in await ReadAsync(batch, cancel))
            {
                await writer.WriteAsync(CsvSheet.Line(new SheetRow(customer, names).Cells()).AsMemory(), cancel);
            }

            await writer.FlushAsync(cancel);
        }
    }

    // One question for the files and one for each kind of row on them, however many there are.
    private async Task<IEnumerable<Customer>> ReadAsync(Guid[] ids, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.Moment());
        var found = await db.Customers.AsNoTracking().AsSplitQuery().Where(customer => EF.Parameter(ids).Contains(customer.Id) && customer.ErasedAt == null)
            .Include(customer => customer.ContactPoints)
            .Include(customer => customer.Tags)
            .Include(customer => customer.Facts.Where(fact => fact.EndsOn == null || fact.EndsOn >= today))
            .ToDictionaryAsync(customer => customer.Id, cancel);
        return ids.Select(id => found.GetValueOrDefault(id)).OfType<Customer>();
    }

    private async Task<SheetNames> NamesAsync(CancellationToken cancel) => new(
        await db.Branches.AsNoTracking().ToDictionaryAsync(branch => branch.Id, branch => branch.Name, cancel),
        await db.Staff.AsNoTracking().ToDictionaryAsync(staff => staff.Id, staff => staff.DisplayName, cancel),
        await labels.ReadAsync(cancel));
}
