namespace CustomerRelations.Entities;

/// <summary>Something a colleague is asked to do for a customer, by a person or by a rule.</summary>
/// <remarks>A firing is exactly once by the unique (rule, subject, occurrence).</remarks>
public sealed class FollowUpTask : VersionedEntity
{
    private FollowUpTask()
    {
    }

    public Guid? CustomerId { get; init; }

    public Guid? MatterId { get; init; }

    public Guid AssigneeId { get; set; }

    public string Words { get; private init; } = "";

    public TaskKind Kind { get; init; } = TaskKind.Call;

    public DateTime AskedAt { get; private init; }

    public DateTime DueAt { get; private init; }

    public Guid? RuleId { get; init; }

    public Guid? SubjectId { get; init; }

    /// <value>Which time the rule fires for this subject, such as a local date.</value>
    public string? Occurrence { get; init; }

    public DateTime? SnoozedUntil { get; private set; }

    /// <value>Why it can wait.</value>
    public string? SnoozedWhy { get; private set; }

    /// <value>It was asked for after its time, because the office was closed or down.</value>
    public bool IsLate { get; init; }

    /// <value>Whether they were reached; empty while nobody tried.</value>
    public Reached? Reached { get; set; }

    public DateTime? DoneAt { get; private set; }

    public Guid? DoneTouchpointId { get; private set; }

    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static FollowUpTask Ask(Guid assigneeId, string words, DateTime at, DateTime dueAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new FollowUpTask { AssigneeId = assigneeId, Words = words, AskedAt = at, DueAt = dueAt, Kind = TaskKind.Other };
    }

    /// <summary>Asks on behalf of a rule.</summary>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static FollowUpTask Ask(FollowUpSubject about, Guid assigneeId, string words, DateTime at, DateTime dueAt, TaskKind kind = TaskKind.Call, bool isLate = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new FollowUpTask
        {
            AssigneeId = assigneeId, Words = words, AskedAt = at, DueAt = dueAt,
            CustomerId = about.CustomerId, MatterId = about.MatterId, RuleId = about.RuleId, SubjectId = about.SubjectId, Occurrence = about.Occurrence,
            Kind = kind, IsLate = isLate,
        };
    }

    /// <summary>Asks for something that a conversation left open; no rule stands behind it.</summary>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static FollowUpTask Ask(Touchpoint said, Guid assigneeId, string words, DateTime at, DateTime dueAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new FollowUpTask
        {
            AssigneeId = assigneeId, Words = words, AskedAt = at, DueAt = dueAt, CustomerId = said.CustomerId, MatterId = said.MatterId, SubjectId = said.Id,
            Kind = TaskKind.Other,
        };
    }

    /// <summary>Asks whoever has a promise to tell the customer something about it; no rule stands behind it.</summary>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static FollowUpTask Ask(Promise promise, string words, DateTime at, DateTime dueAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new FollowUpTask
        {
            AssigneeId = promise.OwnerId, Words = words, AskedAt = at, DueAt = dueAt, CustomerId = promise.CustomerId, MatterId = promise.MatterId, SubjectId = promise.Id,
        };
    }

    /// <summary>Lets it wait for a reason.</summary>
    /// <exception cref="ArgumentException">No reason.</exception>
    public void Snooze(DateTime until, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        (SnoozedUntil, SnoozedWhy) = (until, why);
    }

    public void Done(DateTime at, Guid? touchpointId = null)
    {
        DoneAt ??= at;
        DoneTouchpointId ??= touchpointId;
    }
}
