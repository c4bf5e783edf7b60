using CustomerRelations.Calendar;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>One page of the list of open promises: late ones first, those without a date last.</summary>
/// <param name="Lines">In the order in which they are due.</param>
/// <param name="NextAfter">The reference after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="ReaderId">Who reads it.</param>
public sealed record PromisePage(IReadOnlyList<OpenPromise> Lines, string? NextAfter, bool IsLater, DateTime Now, string Zone, Guid ReaderId)
{
    public IEnumerable<OpenPromise> Late => Lines.Where(line => line.IsLateAt(Now));

    public IEnumerable<OpenPromise> Today => Lines.Where(line => !line.IsLateAt(Now) && line.DueAt is { } due && DayOf(due) == DayOf(Now));

    public IEnumerable<OpenPromise> Later => Lines.Where(line => !line.IsLateAt(Now) && line.DueAt is { } due && DayOf(due) > DayOf(Now));

    public IEnumerable<OpenPromise> WithoutDate => Lines.Where(line => line.DueAt is null);

    private DateTime DayOf(DateTime at) => BranchTime.Local(at, Zone).Date;
}
