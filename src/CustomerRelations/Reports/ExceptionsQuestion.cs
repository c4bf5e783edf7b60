namespace CustomerRelations.Reports;

/// <summary>Which exceptions are looked at, as the address says it.</summary>
public sealed record ExceptionsQuestion
{
    /// <value>A month such as <c>2026-11</c> or a year such as <c>2026</c>; this month while nothing can be read.</value>
    public string? Month { get; init; }

    /// <value>A branch; empty for all.</value>
    public Guid? Branch { get; init; }

    /// <value>A kind of remedy; empty for all.</value>
    public Guid? Kind { get; init; }

    /// <value>Only what stands after this one on the list; empty for the first page.</value>
    public Guid? After { get; init; }
}
