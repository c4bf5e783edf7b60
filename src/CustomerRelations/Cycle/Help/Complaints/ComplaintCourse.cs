using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Reads from the rows of a complaint what comes next.</summary>
internal static class ComplaintCourse
{
    public static NextAct Next(ComplaintRows rows, IReadOnlyList<ComplaintPromise> promises)
    {
        var complaint = rows.Complaint;
        return complaint switch
        {
            { ThankedAt: null, WasAnsweredElsewhere: false } => NextAct.Thank,
            { ClosedAt: not null } => NextAct.Nothing,
            { Wanted: null or "" } => NextAct.Understand,
            _ when AwaitsAnswerSince(complaint) is not null => NextAct.Ask,
            _ when rows.Remedies.Any(offered => offered.Row.IsWaiting) => NextAct.Decide,
            _ when IsPromised(rows, promises) => NextAct.Keep,
            _ when IsGiven(rows) => NextAct.Think,
            _ => NextAct.Offer,
        };
    }

    /// <summary>Since when we think it is put right and have not heard from them. What they said after it counts for more.</summary>
    public static DateTime? AwaitsAnswerSince(Complaint complaint) =>
        complaint is { ClosedAt: null, ThinkSolvedAt: { } thought } && !(complaint.VerdictAt >= thought) ? thought : null;

    private static bool IsPromised(ComplaintRows rows, IReadOnlyList<ComplaintPromise> promises) =>
        rows.Remedies.Any(offered => offered is { Row.PromiseId: not null, GivenAt: null }) && promises.Any(promise => promise.IsOpen);

    // What was given before they said no, or before it was opened again, did not put it right.
    private static bool IsGiven(ComplaintRows rows)
    {
        var since = rows.Reopenings.Select(again => again.Row.At).Append(rows.Complaint.VerdictAt ?? rows.Complaint.ReceivedAt).Max();
        return rows.Remedies.Any(offered => offered.GivenAt > since);
    }
}
