using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>A promise as its ticket shows it.</summary>
/// <param name="DueAt">UTC; empty for a promise with a condition instead of a date.</param>
/// <param name="Owner">The name of whoever has it now.</param>
public sealed record OpenPromise(string Words, string? Condition, DateTime? DueAt, string Owner)
{
    public string Reference { get; init; } = "";

    public Guid Version { get; init; }

    public Guid OwnerId { get; init; }

    public Guid MadeById { get; init; }

    /// <value>The name of whoever made it.</value>
    public string MadeBy { get; init; } = "";

    public DateTime MadeAt { get; init; }

    /// <value>How often it moved to a later date.</value>
    public int Delays { get; init; }

    /// <value>The date that was said first, when it moved since; UTC.</value>
    public DateTime? FirstDue { get; init; }

    /// <value>A later day was agreed with the customer before the old one had passed.</value>
    public bool Renegotiated { get; init; }

    /// <value>Whoever has it does not work here any more.</value>
    public bool OwnerHasLeft { get; init; }

    /// <value>When somebody looked last whether the condition holds; UTC.</value>
    public DateTime? ConditionSeenAt { get; init; }

    /// <value>Empty when it was made to somebody who stayed anonymous.</value>
    public string? CustomerReference { get; init; }

    public string? CustomerName { get; init; }

    public string? CustomerLanguage { get; init; }

    /// <value>The file that theirs became part of.</value>
    public Guid? MergedIntoId { get; init; }

    /// <value>The number to dial; empty when no phone is known.</value>
    public string? Phone { get; init; }

    /// <value>When it was kept, broken or let off, UTC; empty while it is open.</value>
    public DateTime? SettledAt { get; init; }

    public PromiseState State { get; init; } = PromiseState.Open;

    /// <value>Why it was not kept, or what they said when they let us off.</value>
    public string? Because { get; init; }

    /// <value>What the customer was told when it was not kept.</value>
    public string? TheyWereTold { get; init; }

    public bool IsOpen => SettledAt is null;

    /// <value>It waits for something and is looked at on a list.</value>
    public bool Waits => IsOpen && DueAt is null && Condition is not null;

    public bool IsLateAt(DateTime now) => IsOpen && now > DueAt;

    /// <summary>What was told first and what it took, in working days of a branch; nothing while it is open or when no day was said.</summary>
    public (int Told, int Took)? ToldAndTook(OpenDays days) =>
        SettledAt is { } settled && State is PromiseState.Kept or PromiseState.KeptLate && (FirstDue ?? DueAt) is { } first
            ? (days.WorkingDaysBetween(MadeAt, first), days.WorkingDaysBetween(MadeAt, settled))
            : null;
}
