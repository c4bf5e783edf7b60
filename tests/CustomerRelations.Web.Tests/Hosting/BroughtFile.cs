using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>A file of contacts that was brought and taken, for whoever looks at its pages.</summary>
internal static class BroughtFile
{
    public static Task<string> InAsync(OfficeHost host) => host.AskAsync(InAsync);

    /// <returns>The reference of its import.</returns>
    public static async Task<string> InAsync(CrmDbContext db)
    {
        var manager = await db.Staff.SingleAsync(staff => staff.Email == "manager@demo.example");
        var at = await db.Touchpoints.MaxAsync(one => one.OccurredAt);
        var run = ImportRun.Receive(ImportSubject.Customers, "people.csv", 2_048, manager.Id, manager.BranchId!.Value, at);
        (run.Format, run.Columns) = ("A table, comma, UTF-8", FileColumns.Write([new("Wie heißen sie", ColumnField.Name), new("Ruf an", ColumnField.Phone, "mobile")]));
        run.Confirm(at);
        run.Stop(at, "Its file is no longer on our disk. Bring it again: rows that were taken are not taken twice.");
        (run.RowsRead, run.Created, run.Failed) = (3, 2, 1);
        db.ImportRuns.Add(run);
        db.ImportRows.Add(new ImportRow { ImportRunId = run.Id, Line = 3, Outcome = ImportOutcome.Failed, RowHash = new byte[32], Problem = "There is no name, phone or e-mail in this row." });
        db.Note("File of contacts received", run);
        await db.SaveChangesAsync();
        return run.Reference;
    }
}
