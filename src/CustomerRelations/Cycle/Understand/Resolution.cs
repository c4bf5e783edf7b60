using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand;

/// <summary>How long a matter took: from its first conversation to the one in which it was said to be solved.</summary>
/// <remarks>Only what the customer says is a solution; what staff think is shown as such.</remarks>
/// <param name="From">When they first came about it, UTC.</param>
/// <param name="SolvedAt">UTC; empty while it is open.</param>
/// <param name="SaidBy">Who says it is solved; empty while it is open.</param>
/// <param name="Conversations">How many it took, or how many there were so far.</param>
public sealed record Resolution(DateTime From, DateTime? SolvedAt, SaidBy? SaidBy, int Conversations)
{
    /// <param name="openedAt">When the matter was opened, UTC.</param>
    /// <param name="solvedAt">When the answer was given that counts now; empty when nobody says that it is solved.</param>
    /// <param name="saidBy">Who gave it.</param>
    /// <param name="reopenedAt">When it was last opened again: answers from before no longer count.</param>
    /// <param name="talks">Its conversations, in any order.</param>
    public static Resolution Of(DateTime openedAt, DateTime? solvedAt, SaidBy? saidBy, DateTime? reopenedAt, IReadOnlyList<TalkAnswer> talks)
    {
        var from = talks.Select(talk => talk.At).Append(openedAt).Min();
        var solved = solvedAt is { } last ? FirstYes(last, saidBy, reopenedAt, talks) : (DateTime?)null;
        return new Resolution(from, solved, solved is null ? null : saidBy, talks.Count(talk => solved is null || talk.At <= solved));
    }

    /// <summary>The calendar days it took, or has been open for.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="dayOf">The day of a moment where it is read.</param>
    public int Days(DateTime now, Func<DateTime, DateOnly> dayOf) => dayOf(SolvedAt ?? now).DayNumber - dayOf(From).DayNumber;

    // They may say yes more than once: it was solved when they said so first, unless they took it back between.
    private static DateTime FirstYes(DateTime last, SaidBy? saidBy, DateTime? reopenedAt, IReadOnlyList<TalkAnswer> talks) => talks
        .Where(talk => talk.Solved != Solved.NotAsked && IsTheirs(talk.By) == IsTheirs(saidBy) && talk.At <= last && (reopenedAt is null || talk.At > reopenedAt))
        .OrderByDescending(talk => talk.At)
        .TakeWhile(talk => talk.Solved == Solved.Yes)
        .Select(talk => talk.At)
        .Append(last)
        .Min();

    private static bool IsTheirs(SaidBy? who) => who is Entities.SaidBy.Customer or Entities.SaidBy.Survey;
}
