using CustomerRelations.Calendar;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>One page of a list of promises.</summary>
/// <param name="Lines">In the order of the list.</param>
/// <param name="NextAfter">The reference after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="ReaderId">Who reads it.</param>
public sealed record PromisePage(IReadOnlyList<OpenPromise> Lines, string? NextAfter, bool IsLater, DateTime Now, string Zone, Guid ReaderId)
{
    /// <value>What is shown, which may be less than was asked for.</value>
    public PromiseSieve Sieve { get; init; } = new(Whose.Mine);

    /// <value>The reader manages: what colleagues kept or broke is shown to them.</value>
    public bool Manages { get; init; }

    /// <value>Where it is read.</value>
    public string Branch { get; init; } = "";

    public IEnumerable<OpenPromise> Late => Lines.Where(line => line.IsLateAt(Now));

    public IEnumerable<OpenPromise> Today => Lines.Where(line => !line.IsLateAt(Now) && line.DueAt is { } due && DayOf(due) == DayOf(Now));

    public IEnumerable<OpenPromise> Later => Lines.Where(line => !line.IsLateAt(Now) && line.DueAt is { } due && DayOf(due) > DayOf(Now));

    public IEnumerable<OpenPromise> WithoutDate => Lines.Where(line => line.DueAt is null);

    private DateTime DayOf(DateTime at) => BranchTime.Local(at, Zone).Date;
}
