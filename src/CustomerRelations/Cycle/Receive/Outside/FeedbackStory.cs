using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>Tells somebody what happened with what they told us, in plain steps.</summary>
internal static class FeedbackStory
{
    /// <returns>The first first.</returns>
    public static IReadOnlyList<FeedbackStep> Of(Feedback feedback, Complaint? complaint, IEnumerable<ComplaintTelling> told, Suggestion? suggestion) =>
        Theirs(feedback)
            .Concat(complaint is null ? [] : Ours(complaint))
            .Concat(told.Select(one => new FeedbackStep(one.At, "We told you how it stands", one.Words)))
            .Concat(suggestion is { AnsweredAt: { } answered } ? [new FeedbackStep(answered, OutcomeOf(suggestion.Outcome), suggestion.Answer)] : [])
            .OrderBy(step => step.At)
            .ToList();

    private static IEnumerable<FeedbackStep> Theirs(Feedback feedback)
    {
        yield return new FeedbackStep(feedback.At, "You told us", feedback.Words, IsTheirs: true);
        foreach (var added in feedback.Added)
        {
            yield return new FeedbackStep(added.At, added.Verdict is { } verdict ? VerdictOf(verdict) : "You added", added.Words.Length > 0 ? added.Words : null, IsTheirs: true);
        }
    }

    private static IEnumerable<FeedbackStep> Ours(Complaint complaint)
    {
        if (complaint.ThankedAt is { } thanked)
        {
            yield return new FeedbackStep(thanked, "We thanked you", complaint.ThankWords);
        }

        if (complaint.ThinkSolvedAt is { } thought)
        {
            yield return new FeedbackStep(thought, "We think it is put right, and ask you");
        }

        foreach (var reopened in complaint.Reopenings)
        {
            yield return new FeedbackStep(reopened.At, "It was opened again");
        }

        if (complaint.WithdrawnAt is { } withdrawn)
        {
            yield return new FeedbackStep(withdrawn, "You took it back");
        }
        else if (complaint is { ClosedAt: { } closed, Verdict: not Solved.Yes })
        {
            yield return new FeedbackStep(closed, complaint.NotKnownAt is null ? "We closed it" : "We could not reach you, and closed it as not known");
        }
    }

    private static string VerdictOf(Solved verdict) => verdict switch
    {
        Solved.Yes => "You said it is put right",
        Solved.Partly => "You said it is partly put right",
        _ => "You said it is not put right yet",
    };

    private static string OutcomeOf(SuggestionOutcome outcome) => outcome switch
    {
        SuggestionOutcome.Done => "We did it",
        SuggestionOutcome.Considered => "We are trying it or thinking about it",
        _ => "Not now",
    };
}
