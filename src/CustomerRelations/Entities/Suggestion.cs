namespace CustomerRelations.Entities;

/// <summary>What a customer would do otherwise in our place, heard in a conversation or written from outside.</summary>
public sealed class Suggestion : VersionedEntity
{
    private Suggestion()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    public string Words { get; private init; } = "";

    /// <value>The conversation it was heard in; empty when it was written on the public page.</value>
    public Guid? TouchpointId { get; private init; }

    public Guid? CustomerId { get; private init; }

    public Guid BranchId { get; private init; }

    /// <value>Who heard it.</value>
    public Guid HeardById { get; private init; }

    public DateTime HeardAt { get; private init; }

    public SuggestionOutcome Outcome { get; private set; }

    /// <value>What came of it, in words that can be said to the customer.</value>
    public string? Answer { get; private set; }

    public Guid? AnsweredById { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static Suggestion Hear(Touchpoint said, string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new Suggestion
        {
            Words = words, TouchpointId = said.Id, CustomerId = said.CustomerId, BranchId = said.BranchId, HeardById = said.StaffId, HeardAt = said.OccurredAt,
        };
    }

    /// <summary>Takes one that was written on the public page.</summary>
    /// <param name="told">As they wrote it.</param>
    /// <param name="systemId">Who signs what happens by itself.</param>
    public static Suggestion Hear(Feedback told, Guid systemId) => new() { Words = told.Words, BranchId = told.BranchId, HeardById = systemId, HeardAt = told.At };

    /// <summary>Says what came of it.</summary>
    /// <exception cref="ArgumentException">The words are blank, or nobody would have looked at it.</exception>
    public void Answered(SuggestionOutcome outcome, string answer, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answer);
        if (outcome == SuggestionOutcome.New)
        {
            throw new ArgumentException("An answer says what came of it.", nameof(outcome));
        }

        (Outcome, Answer, AnsweredById, AnsweredAt) = (outcome, answer, byId, at);
    }
}
