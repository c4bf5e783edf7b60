namespace CustomerRelations.Entities;

/// <summary>Something a customer told us, with who heard it, why we keep it and what it may be used for.</summary>
/// <remarks>No fact without a purpose: personal data is asked for with a reason.</remarks>
public sealed class CustomerFact : VersionedEntity
{
    private const int LeapYear = 2000;

    // How people write that a day may be spoken of, at the beginning of a word.
    private static readonly string[] Greetings = ["greet", "card", "remember", "congrat", "wish", "word", "birthday", "anniversar", "flower", "celebrat"];

    private CustomerFact()
    {
    }

    public Guid CustomerId { get; private init; }

    public FactKind Kind { get; private set; }

    public string Words { get; private set; } = "";

    public int? Month { get; private set; }

    public int? Day { get; private set; }

    /// <value>Empty when they did not say, as with most birthdays.</value>
    public int? Year { get; private set; }

    public string Purpose { get; private set; } = "";

    public string? MayBeUsedFor { get; set; }

    public Guid? SourceTouchpointId { get; set; }

    public Guid ToldToId { get; private init; }

    public DateTime ToldAt { get; private init; }

    /// <value>The day on which it is forgotten.</value>
    public DateOnly? EndsOn { get; set; }

    /// <exception cref="ArgumentException">The words or the purpose are missing, or the day does not exist in any year.</exception>
    public static CustomerFact Tell(Guid customerId, FactKind kind, string words, string purpose, Guid toldToId, DateTime at, (int Month, int Day)? day = null, int? year = null)
    {
        var fact = new CustomerFact { CustomerId = customerId, ToldToId = toldToId, ToldAt = at };
        fact.Say(kind, words, purpose, day, year);
        return fact;
    }

    /// <summary>Puts other words in the place of what was written down. Who heard it, and when, stays.</summary>
    /// <exception cref="ArgumentException">The words or the purpose are missing, or the day does not exist in any year.</exception>
    public void Say(FactKind kind, string words, string purpose, (int Month, int Day)? day = null, int? year = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        if (day is { } said && !IsDay(said.Month, said.Day, year))
        {
            throw new ArgumentException("That day is in no calendar.", nameof(day));
        }

        (Kind, Words, Purpose) = (kind, words, purpose);
        (Month, Day, Year) = (day?.Month, day?.Day, day is null ? null : year);
    }

    /// <summary>They agreed to a greeting: what it may be used for says so, in whatever words.</summary>
    /// <param name="mayBeUsedFor">As it was written down; nothing agrees to nothing.</param>
    public static bool AllowsAWord(string? mayBeUsedFor) => (mayBeUsedFor ?? "").Split((char[])[' ', ',', '.', ';', '/', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Any(said => Greetings.Any(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The day is in the calendar; without a year 29 February is, too.</summary>
    public static bool IsDay(int month, int day, int? year) =>
        month is >= 1 and <= 12 && year is null or >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year ?? LeapYear, month);
}
