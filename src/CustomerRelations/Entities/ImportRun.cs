namespace CustomerRelations.Entities;

/// <summary>One file that is read in: uploaded, mapped, tried, taken, and perhaps taken back. Each step is a dated fact.</summary>
public sealed class ImportRun : VersionedEntity
{
    private ImportRun()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    public ImportSubject Subject { get; private init; }

    public required string FileName { get; init; }

    /// <value>Bytes of the file.</value>
    public long Size { get; private init; }

    /// <value>SHA-256 of the file, by which an import that was interrupted knows its file again; empty when nobody reckoned it.</value>
    public byte[]? FileHash { get; init; }

    public Guid ById { get; private init; }

    /// <value>The branch of rows that name none.</value>
    public Guid BranchId { get; set; }

    /// <value>When the file came.</value>
    public DateTime StartedAt { get; private init; }

    /// <value>What the file is, in words: "Google contacts, comma, UTF-8".</value>
    public string? Format { get; set; }

    /// <value>JSON of the columns and what they mean; empty for a format that needs none, or while nobody has said so.</value>
    public string? Columns { get; set; }

    public ImportDuplicates Duplicates { get; set; } = ImportDuplicates.Skip;

    /// <value>When somebody asked for the trial run.</value>
    public DateTime? CheckAskedAt { get; private set; }

    public DateTime? CheckedAt { get; private set; }

    /// <value>JSON of what the trial run found: counts and the first problems.</value>
    public string? CheckReport { get; private set; }

    /// <value>When somebody said: take it.</value>
    public DateTime? ConfirmedAt { get; private set; }

    /// <value>The last sign of life of whoever reads the file; another may go on when it is old.</value>
    public DateTime? WorkedAt { get; set; }

    public DateTime? FinishedAt { get; private set; }

    /// <value>Why it ended before the end of the file, as a sentence.</value>
    public string? StoppedWhy { get; private set; }

    public DateTime? TakenBackAt { get; private set; }

    public Guid? TakenBackById { get; private set; }

    /// <value>Bytes read so far, for the progress bar.</value>
    public long BytesRead { get; set; }

    public int RowsRead { get; set; }

    public int Created { get; set; }

    public int Updated { get; set; }

    public int Skipped { get; set; }

    public int Failed { get; set; }

    /// <summary>A file came in.</summary>
    /// <param name="subject">What its rows are about.</param>
    /// <param name="fileName">As it was called where it came from; only the name, no path.</param>
    /// <param name="size">Bytes.</param>
    /// <param name="byId">Who brought it.</param>
    /// <param name="branchId">The branch of rows that name none.</param>
    /// <param name="at">UTC.</param>
    /// <param name="hash">SHA-256 of the file.</param>
    /// <param name="id">The key under which its file lies already, if it does.</param>
    public static ImportRun Receive(ImportSubject subject, string fileName, long size, Guid byId, Guid branchId, DateTime at, byte[]? hash = null, Guid? id = null) => new()
    {
        Id = id ?? Guid.CreateVersion7(), Subject = subject, FileName = Lengths.Cut(fileName, Lengths.Line), Size = size, ById = byId, BranchId = branchId, StartedAt = at, FileHash = hash,
    };

    /// <summary>Says what its columns mean and how its rows are taken; what an earlier trial run found is forgotten.</summary>
    /// <param name="branchId">The branch of rows that name none.</param>
    /// <param name="duplicates">What happens to rows about somebody who has a file.</param>
    /// <param name="columns">JSON of the columns; empty for a format that needs none.</param>
    public void Choose(Guid branchId, ImportDuplicates duplicates, string? columns)
    {
        (BranchId, Duplicates, Columns) = (branchId, duplicates, columns);
        (CheckAskedAt, CheckedAt, CheckReport) = (null, null, null);
        Rewind();
    }

    /// <summary>Asks for a trial run; what an earlier one found is forgotten.</summary>
    public void AskCheck(DateTime at)
    {
        (CheckAskedAt, CheckedAt, CheckReport) = (at, null, null);
        Rewind();
    }

    /// <summary>The trial run came to its end.</summary>
    public void Check(DateTime at, string report) => (CheckedAt, CheckReport) = (at, report);

    /// <summary>Somebody says: take it. From the first row on.</summary>
    public void Confirm(DateTime at)
    {
        ConfirmedAt ??= at;
        Rewind();
    }

    public void Finish(DateTime at) => FinishedAt ??= at;

    /// <summary>It ends here, with what was taken so far.</summary>
    public void Stop(DateTime at, string why) => (FinishedAt, StoppedWhy) = (at, Lengths.Cut(why, Lengths.Sentences));

    public void TakeBack(DateTime at, Guid byId) => (TakenBackAt, TakenBackById) = (at, byId);

    private void Rewind() => (BytesRead, RowsRead, Created, Updated, Skipped, Failed, WorkedAt) = (0, 0, 0, 0, 0, 0, null);
}
