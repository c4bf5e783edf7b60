using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Tells what happened to a complaint from the rows that say so.</summary>
internal static class ComplaintHistory
{
    /// <returns>Newest first.</returns>
    public static IReadOnlyList<ComplaintEvent> Of(ComplaintRows rows) =>
        Own(rows)
            .Concat(rows.Handovers.SelectMany(OfHandover))
            .Concat(rows.Remedies.SelectMany(OfRemedy))
            .Concat(rows.Reopenings.SelectMany(OfReopening))
            .OrderByDescending(happened => happened.At)
            .ToList();

    /// <summary>Whose tables it lay on, in order.</summary>
    public static IReadOnlyList<string> Tables(ComplaintRows rows)
    {
        var accepted = rows.Handovers.Where(passed => passed.Row.AcceptedAt is not null).OrderBy(passed => passed.Row.AcceptedAt).ToList();
        return accepted.Count == 0 ? [rows.Owner] : [accepted[0].From, .. accepted.Select(passed => passed.AcceptedBy ?? "")];
    }

    private static IEnumerable<ComplaintEvent> Own(ComplaintRows rows)
    {
        var complaint = rows.Complaint;
        yield return new ComplaintEvent(complaint.ReceivedAt, "Complaint received", rows.In.By ?? rows.Owner);
        if (complaint.ThankedAt is { } thanked)
        {
            yield return new ComplaintEvent(thanked, "Thanked", rows.ThankedBy ?? "");
        }

        if (complaint.ThinkSolvedAt is { } thought)
        {
            yield return new ComplaintEvent(thought, "We thought it was put right", "");
        }

        if (complaint is { VerdictAt: { } judged, Verdict: { } verdict })
        {
            yield return new ComplaintEvent(judged, Said(verdict), "", complaint.VerdictWords, IsTheirs: true);
        }
    }

    private static IEnumerable<ComplaintEvent> OfHandover(ComplaintRows.Passed passed)
    {
        var row = passed.Row;
        yield return new ComplaintEvent(row.OfferedAt, $"Offered to {passed.To}", passed.From, row.Reason);
        if (row.AcceptedAt is { } accepted)
        {
            yield return new ComplaintEvent(accepted, $"Moved from {passed.From} to {passed.AcceptedBy}", "");
        }

        if (row.ReturnedAt is { } returned)
        {
            yield return new ComplaintEvent(returned, $"Returned to {passed.From}", passed.To ?? "", row.ReturnedWhy);
        }
    }

    private static IEnumerable<ComplaintEvent> OfRemedy(ComplaintRows.Offered offered)
    {
        var row = offered.Row;
        yield return new ComplaintEvent(row.OfferedAt, row.AskedAt is null ? "Remedy promised" : "Remedy asked for, above the limit", offered.By, row.Words);
        if (row.ApprovedAt is { } approved)
        {
            yield return new ComplaintEvent(approved, "Remedy approved", offered.DecidedBy ?? "", row.Words);
        }

        if (row.DeclinedAt is { } declined)
        {
            yield return new ComplaintEvent(declined, "Remedy declined", offered.DecidedBy ?? "", row.DeclinedWhy);
        }

        if (offered.GivenAt is { } given)
        {
            yield return new ComplaintEvent(given, "Remedy given", "", row.Words);
        }
    }

    private static IEnumerable<ComplaintEvent> OfReopening(ComplaintRows.Again reopened)
    {
        yield return new ComplaintEvent(reopened.Row.At, "Opened again", reopened.By, reopened.Row.Why);
        if (reopened.Row is { VerdictAt: { } judged, Verdict: { } verdict })
        {
            yield return new ComplaintEvent(judged, Said(verdict), "");
        }
    }

    private static string Said(Solved verdict) => verdict switch
    {
        Solved.Yes => "Verdict: yes, it is put right",
        Solved.Partly => "Verdict: partly put right",
        _ => "Verdict: not put right yet",
    };
}
