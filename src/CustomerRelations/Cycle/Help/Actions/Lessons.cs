using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Says whether we have learned from a complaint, and what is missing until we have.</summary>
internal static class Lessons
{
    // Of the words of an action, inside a sentence.
    private const int Quoted = 80;

    /// <param name="complaint">The complaint.</param>
    /// <param name="actions">What it asked for.</param>
    /// <returns>null when it may be said; else a sentence.</returns>
    public static string? WhyNot(Complaint complaint, IReadOnlyCollection<CorrectiveAction> actions)
    {
        if (complaint.LearnedAt is not null)
        {
            return "We said before that we learned from it.";
        }

        if (complaint.ClosedAt is null)
        {
            return "It is still open. It is learned from when it is closed and what we changed was checked.";
        }

        var counted = actions.Where(action => action.DroppedAt is null).ToList();
        return counted.Count == 0
            ? "Nothing was changed because of it yet. Ask for a change, or join one that is there already."
            : counted.Find(action => action.CheckedAt is null) is { } waits ? WhyNotYet(waits) : null;
    }

    private static string WhyNotYet(CorrectiveAction waits)
    {
        var words = Lengths.Cut(waits.Words, Quoted);
        var day = waits.CheckOn.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        return waits.DoneAt is null
            ? $"“{words}” is not done yet. It is learned from when that is done and its effect was checked."
            : $"“{words}” is done, its effect is looked at on {day}. It is learned from after that.";
    }
}
