namespace CustomerRelations.Entities;

/// <summary>Something a customer told us, with who heard it, why we keep it and what it may be used for.</summary>
/// <remarks>No fact without a purpose: personal data is asked for with a reason.</remarks>
public sealed class CustomerFact : VersionedEntity
{
    private CustomerFact()
    {
    }

    public Guid CustomerId { get; private init; }

    public FactKind Kind { get; private init; }

    public required string Words { get; init; }

    public int? Month { get; private init; }

    public int? Day { get; private init; }

    /// <value>Empty when they did not say, as with most birthdays.</value>
    public int? Year { get; private init; }

    public required string Purpose { get; init; }

    public string? MayBeUsedFor { get; set; }

    public Guid? SourceTouchpointId { get; set; }

    public Guid ToldToId { get; private init; }

    public DateTime ToldAt { get; private init; }

    /// <value>The day on which it is forgotten.</value>
    public DateOnly? EndsOn { get; set; }

    /// <exception cref="ArgumentException">The words or the purpose are missing, or the day does not exist in any year.</exception>
    public static CustomerFact Tell(Guid customerId, FactKind kind, string words, string purpose, Guid toldToId, DateTime at, (int Month, int Day)? day = null, int? year = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        if (day is { } d && (d.Month is < 1 or > 12 || d.Day < 1 || d.Day > DateTime.DaysInMonth(year ?? 2000, d.Month)))
        {
            throw new ArgumentException("That day is in no calendar.", nameof(day));
        }

        return new CustomerFact
        {
            CustomerId = customerId, Kind = kind, Words = words, Purpose = purpose, ToldToId = toldToId, ToldAt = at,
            Month = day?.Month, Day = day?.Day, Year = year,
        };
    }
}
