using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>What the pages of one promise show.</summary>
/// <param name="Line">The ticket.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Settled">Who settled it and when; empty while it is open.</param>
/// <param name="Words">What was written when it was broken or released.</param>
/// <param name="Moved">The dates it had before, the first one first.</param>
/// <param name="Days">The days of the reader's branch.</param>
public sealed record PromiseCard(PromiseLine Line, PromiseState State, Hand? Settled, IReadOnlyList<string> Words, IReadOnlyList<MovedDate> Moved, OpenDays Days)
{
    /// <value>Who passed it on to whom and why, the last first.</value>
    public IReadOnlyList<PassedOn> PassedOn { get; init; } = [];

    /// <value>When what it waited for was found to hold, UTC.</value>
    public DateTime? ConditionMetAt { get; init; }

    /// <value>What was told first and what it took, in working days.</value>
    public (int Told, int Took)? ToldAndTook => Line.Promise.ToldAndTook(Days);

    public bool IsOpen => State is PromiseState.Open or PromiseState.Late;
}
