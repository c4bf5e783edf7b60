using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Tells what happened to a complaint from the rows that say so.</summary>
internal static class ComplaintHistory
{
    /// <value>The act of saying whether we see it as they do.</value>
    public const string LookedInto = "Complaint looked into";

    private const string ClosedNotKnown = "Complaint closed, not known";
    private const string ClosedWithReason = "Complaint closed, with a reason";
    private const string NotKnown = "Closed: not known, nobody could reach them";
    private const string Elsewhere = "Answered elsewhere";
    private const string WithReason = "Closed, with a reason they know";

    /// <value>Acts that the complaint's own dates do not tell, or not any more once it is opened again.</value>
    public static IReadOnlyList<string> Undated { get; } = [LookedInto, ClosedNotKnown, ClosedWithReason, ComplaintOrigin.ChangedAct, ComplaintOrigin.ChangedBackAct];

    /// <summary>The act of closing it though nobody said yes.</summary>
    public static string Closed(bool notKnown) => notKnown ? ClosedNotKnown : ClosedWithReason;

    /// <returns>Newest first.</returns>
    public static IReadOnlyList<ComplaintEvent> Of(ComplaintRows rows, IEnumerable<TellingLine> tellings) =>
        Own(rows)
            .Concat(Before(rows))
            .Concat(ByFile(rows))
            .Concat(Ended(rows))
            .Concat(tellings.SelectMany(OfTelling))
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

        if (complaint.UnderstoodAt is { } understood && understood > complaint.ReceivedAt)
        {
            yield return new ComplaintEvent(understood, "What they want, written down", "");
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

    // What was done before it was last opened again stands in the book of changes only.
    private static IEnumerable<ComplaintEvent> Before(ComplaintRows rows)
    {
        var again = rows.Reopenings.Select(one => one.Row.At).DefaultIfEmpty(DateTime.MinValue).Max();
        var looked = rows.Acts.Where(done => done.Act == LookedInto).OrderBy(done => done.At).ToList();
        foreach (var done in rows.Acts.Where(done => done.Act is ClosedNotKnown or ClosedWithReason && done.At <= again))
        {
            yield return new ComplaintEvent(done.At, done.Act == ClosedNotKnown ? NotKnown : WithReason, done.By);
        }

        foreach (var done in looked)
        {
            yield return new ComplaintEvent(done.At, "Looked into", done.By, done == looked[^1] ? rows.Complaint.Lesson : null);
        }
    }

    private static IEnumerable<ComplaintEvent> ByFile(ComplaintRows rows) => rows.Acts.Where(done => done.Act is ComplaintOrigin.ChangedAct or ComplaintOrigin.ChangedBackAct)
        .Select(done => new ComplaintEvent(done.At, done.Act == ComplaintOrigin.ChangedAct ? "Changed by a later file" : "What a later file changed, taken back", done.By));

    private static IEnumerable<ComplaintEvent> Ended(ComplaintRows rows)
    {
        var complaint = rows.Complaint;
        if (complaint.NotKnownAt is { } notKnown)
        {
            yield return new ComplaintEvent(notKnown, NotKnown, rows.ClosedBy ?? "");
        }
        else if (complaint is { ClosedAt: { } closed, ClosedWhy: { } why })
        {
            yield return new ComplaintEvent(closed, complaint.WasAnsweredElsewhere ? Elsewhere : WithReason, rows.ClosedBy ?? "", why);
        }

        if (complaint.WithdrawnAt is { } withdrawn)
        {
            yield return new ComplaintEvent(withdrawn, "They took it back", "");
        }

        if (complaint.LearnedAt is { } learned)
        {
            yield return new ComplaintEvent(learned, "We learned from it", rows.LearnedBy ?? "");
        }
    }

    private static IEnumerable<ComplaintEvent> OfTelling(TellingLine told)
    {
        yield return new ComplaintEvent(told.Row.At, told.Row.Reached ? "Told how it stands" : "Tried, and nobody was reached", told.By, told.Row.Words);
        if (told.Row.CameAt is { } came)
        {
            yield return new ComplaintEvent(came, told.IsLate(came) ? "What we told them came, late" : "What we told them came", "", told.Row.Words);
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
            yield return new ComplaintEvent(judged, Said(verdict), "", reopened.Row.VerdictWords, IsTheirs: true);
        }
    }

    private static string Said(Solved verdict) => verdict switch
    {
        Solved.Yes => "Verdict: yes, it is put right",
        Solved.Partly => "Verdict: partly put right",
        _ => "Verdict: not put right yet",
    };
}
