using System.Globalization;
using System.Runtime.CompilerServices;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Sheets;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>The rows of an import about which something is to be said, as a sheet: what became of them, why, and what was kept of them.</summary>
public sealed class ImportProblems(CrmDbContext db)
{
    private const int RowsAPage = 1000;

    /// <summary>The first of them, leaving out those that were skipped as they should be. Of complaints that a file was to change, those stay in of which it could not.</summary>
    public async Task<IReadOnlyList<ImportProblem>> FirstAsync(Guid runId, CancellationToken cancel) =>
        await Of(runId).Where(row => row.Problem != null && (row.Outcome != ImportOutcome.Skipped || (row.Kept != null
                && db.ImportRuns.Any(run => run.Id == runId && run.Subject == ImportSubject.Complaints && run.Duplicates == ImportDuplicates.Update)))).OrderBy(row => row.Line).Take(ImportReport.MostProblems)
            .Select(row => new ImportProblem(row.Line, row.Problem!, db.Customers.Where(customer => customer.Id == row.SubjectId).Select(customer => customer.DisplayName).FirstOrDefault()
                ?? db.Complaints.Where(complaint => complaint.Id == row.SubjectId).Select(complaint => complaint.Words).FirstOrDefault() ?? ""))
            .ToListAsync(cancel);

    /// <summary>The sheet, line by line, however long it is.</summary>
    /// <param name="reference">The run's reference.</param>
    /// <param name="cancel">Stops reading.</param>
    public async IAsyncEnumerable<string> SheetAsync(string reference, [EnumeratorCancellation] CancellationToken cancel)
    {
        Reference.TryRead(reference, out var read);
        var (id, subject) = await db.ImportRuns.Where(run => run.Reference == read).Select(run => ValueTuple.Create(run.Id, run.Subject)).SingleOrDefaultAsync(cancel);
        var isOfComplaints = subject == ImportSubject.Complaints;
        yield return CsvSheet.Line(["Line", "Outcome", isOfComplaints ? "Complaint" : "Customer", "Problem", "Kept", "Stayed when taken back"]);
        for (var (last, isFull) = (0, true); isFull;)
        {
            var after = last;
            var page = await (from row in Of(id)
                              where row.Line > after && (row.Problem != null || row.Kept != null || row.StayedWhy != null)
                              join customer in db.Customers on row.SubjectId equals customer.Id into files
                              from file in files.DefaultIfEmpty()
                              join complaint in db.Complaints on row.SubjectId equals complaint.Id into complaints
                              from said in complaints.DefaultIfEmpty()
                              orderby row.Line
                              select new { row.Line, row.Outcome, Subject = file!.Reference ?? said!.Reference, row.Problem, row.Kept, row.StayedWhy })
                .Take(RowsAPage).ToListAsync(cancel);
            foreach (var row in page)
            {
                yield return CsvSheet.Line([row.Line.ToString(CultureInfo.InvariantCulture), row.Outcome.ToString(), row.Subject, row.Problem, row.Kept, row.StayedWhy]);
            }

            (last, isFull) = (page.Count > 0 ? page[^1].Line : last, page.Count == RowsAPage);
        }
    }

    private IQueryable<ImportRow> Of(Guid runId) => db.ImportRows.AsNoTracking().Where(row => row.ImportRunId == runId);
}
