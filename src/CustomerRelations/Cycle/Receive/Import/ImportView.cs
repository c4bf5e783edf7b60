using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>One import: what the file is, how it is taken, and where it stands.</summary>
/// <param name="Subject">What its rows are about.</param>
/// <param name="By">Who brought it.</param>
/// <param name="Columns">Of a table; empty for a format that needs none.</param>
/// <param name="Percent">How much of the file was read.</param>
/// <param name="IsQuiet">It should be read and nobody does just now: it goes on by itself.</param>
/// <param name="Tally">What became of the rows, or what the trial run says would, with the first problems.</param>
public sealed record ImportView(
    Guid Id, string Reference, ImportSubject Subject, Guid Version, string FileName, long Size, string By, DateTime At, string? Format, string Branch, Guid BranchId, ImportDuplicates Duplicates,
    IReadOnlyList<FileColumn> Columns, ImportState State, int Percent, bool IsQuiet, ImportReport Tally, string? StoppedWhy, DateTime? EndedAt)
{
    /// <value>Somebody reads it, or will: the page shows how far.</value>
    public bool IsUnderWay => State is ImportState.Trying or ImportState.Taking;

    /// <value>It may still be mapped, tried, taken or put away.</value>
    public bool IsOpen => State is ImportState.Received or ImportState.Tried;

    /// <value>Something was taken that can be taken back.</value>
    public bool CanGoBack => State is ImportState.Taken or ImportState.Stopped;

    public bool IsOfComplaints => Subject == ImportSubject.Complaints;

    /// <value>Nobody has said yet in which order it writes day and month.</value>
    public bool AreDaysUnclear => ComplaintDays.AreUnclear(Columns);

    /// <value>Nothing of it was read yet.</value>
    public bool IsAtItsBeginning => Tally.RowsRead == 0;

    public string Path => $"/customers/import/{Reference}";
}
