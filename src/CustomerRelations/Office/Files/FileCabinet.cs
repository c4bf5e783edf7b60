using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Files;

/// <summary>The files of a complaint: brought, handed out, taken away with a trace.</summary>
public sealed class FileCabinet(CrmDbContext db, Work work, FileIntake intake, FileRoom room, Signature signature, TimeProvider clock)
{
    private static readonly Failure Gone = Result.NotFound("We have no complaint under that reference.");

    /// <summary>The complaint and its files, the first first.</summary>
    /// <returns>null when there is no such complaint.</returns>
    public async Task<FileDrawer?> OpenAsync(string? reference, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read))
        {
            return null;
        }

        var rows = await (from complaint in db.Complaints.AsNoTracking()
                          where complaint.Reference == read
                          from file in db.Attachments.Where(file => file.ComplaintId == complaint.Id && file.RemovedAt == null).DefaultIfEmpty()
                          select new { complaint.Words, File = file, By = db.Staff.Where(staff => staff.Id == file!.AddedById).Select(staff => staff.DisplayName).FirstOrDefault() }).ToListAsync(cancel);
        return rows.Count == 0 ? null : new FileDrawer(read, rows[0].Words, rows.Where(row => row.File is not null)
            .Select(row => new FileLine(row.File!.Id, row.File.FileName, row.File.Size, row.File.AddedAt, row.By)).OrderBy(line => line.AddedAt).ThenBy(line => line.Name, StringComparer.Ordinal).ToList());
    }

    /// <returns>Done with the path of the files; Invalid; NotFound; Unavailable.</returns>
    public async Task<Result<string>> AddAsync(string? reference, IReadOnlyList<IncomingFile> files, Submission form, CancellationToken cancel)
    {
        if (files.Count == 0)
        {
            return Result.Invalid(FileIntake.Field, "Choose a file.");
        }

        var looked = intake.Look(files);
        return !looked.IsDone ? looked.Then(_ => "") : await work.RunAsync(form, async token =>
        {
            if (await FindAsync(reference, token) is not { } complaint)
            {
                return Gone;
            }

            if (await intake.AddAsync(looked.Value, complaint.Id, null, signature.StaffId, clock.Moment(), token) is { } refused)
            {
                return refused;
            }

            db.Note("File added", complaint);
            return Result.Done($"/complaints/{complaint.Reference}/files");
        }, cancel);
    }

    /// <summary>A file of a complaint, to be handed out.</summary>
    /// <returns>null when it is not there, was taken away, or belongs to another complaint.</returns>
    public async Task<HandedFile?> FetchAsync(string? reference, Guid id, CancellationToken cancel) =>
        Reference.TryRead(reference, out var read)
            ? Hand(await db.Attachments.AsNoTracking().FirstOrDefaultAsync(file => file.Id == id && file.RemovedAt == null && db.Complaints.Any(one => one.Id == file.ComplaintId && one.Reference == read), cancel))
            : null;

    /// <summary>A row with its content.</summary>
    /// <returns>null when there is no such row, or its content is not on this machine.</returns>
    public HandedFile? Hand(Attachment? file) => file is not null && room.Open(file.StoredAs) is { } content ? new HandedFile(file.FileName, file.MediaType, content) : null;

    /// <summary>Takes a file away. That it was there, who took it away and when stays written.</summary>
    /// <returns>Done with the path of the files; NotFound.</returns>
    public async Task<Result<string>> RemoveAsync(string? reference, Guid id, Submission form, CancellationToken cancel)
    {
        string? stored = null;
        var result = await work.RunAsync(form, async token =>
        {
            if (await FindAsync(reference, token) is not { } complaint || await db.Attachments.FirstOrDefaultAsync(file => file.Id == id && file.ComplaintId == complaint.Id, token) is not { } file)
            {
                return Result.NotFound("That file is not here any more.");
            }

            file.RemovedAt ??= clock.Moment();
            stored = file.StoredAs;
            db.Note("File taken away", file);
            return Result.Done($"/complaints/{complaint.Reference}/files");
        }, cancel);
        if (result.IsDone && stored is not null)
        {
            room.Remove(stored);
        }

        return result;
    }

    private async Task<Complaint?> FindAsync(string? reference, CancellationToken cancel) =>
        Reference.TryRead(reference, out var read) ? await db.Complaints.SingleOrDefaultAsync(found => found.Reference == read, cancel) : null;
}
