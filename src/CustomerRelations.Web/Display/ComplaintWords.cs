using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>How a complaint stands, in words.</summary>
public static class ComplaintWords
{
    /// <summary>"Day 3 of 5"; "Just in" on the day itself.</summary>
    public static string Day(ComplaintClock clock) => clock.Day == 0 ? "Just in" : $"Day {clock.Day} of {Complaint.ResolveWithin}";

    /// <summary>"20 min", "2 h", "3 days": how long it took.</summary>
    public static string Took(DateTime from, DateTime to) => (to - from) switch
    {
        { TotalMinutes: < 60 } span => $"{Math.Max(1, (int)span.TotalMinutes)} min",
        { TotalHours: < 24 } span => $"{(int)span.TotalHours} h",
        { TotalDays: < 2 } => "1 day",
        var span => $"{(int)span.TotalDays} days",
    };

    public static string Of(ComplaintSeverity severity) => severity switch
    {
        ComplaintSeverity.Small => "Small",
        ComplaintSeverity.Serious => "Serious",
        _ => "Grave",
    };

    /// <summary>"yes", "partly", "not yet".</summary>
    public static string Of(Solved verdict) => verdict switch
    {
        Solved.Yes => "yes",
        Solved.Partly => "partly",
        _ => "not yet",
    };

    /// <summary>What comes next, and where on the page it is done; nothing when nothing is left to do.</summary>
    public static (string Words, string Anchor)? Next(NextAct next, Pronoun they) => next switch
    {
        NextAct.Thank => ($"Thank {they.Object}", "h-thank"),
        NextAct.Understand => ($"Ask what {they.Subject} {they.Verb("want")}", "h-understand"),
        NextAct.Offer => ("Put it right", "h-rem"),
        NextAct.Decide => ("Somebody with more room says yes or no", "h-rem"),
        NextAct.Keep => ("Keep what we promised", "h-promises"),
        NextAct.Think => ("Say when we think it is put right", "h-thought"),
        NextAct.Ask => ($"Ask {they.Object} whether it is put right", "h-verdict"),
        _ => null,
    };

    /// <summary>Where it stands; "put right" is only ever theirs to say.</summary>
    public static string Of(DateTime? thankedAt, DateTime? thinkSolvedAt, Solved? verdict, DateTime? closedAt, Pronoun they) => (closedAt, verdict, thinkSolvedAt, thankedAt) switch
    {
        (not null, _, _, _) => $"Put right, {they.Subject} {they.Verb("say")}",
        (_, Solved.Partly, _, _) => $"Partly put right, {they.Subject} {they.Verb("say")}",
        (_, Solved.NotYet, _, _) => $"Not put right yet, {they.Subject} {they.Verb("say")}",
        (_, _, not null, _) => $"Put right, we think. Ask {they.Object}",
        (_, _, _, not null) => "Thanked. Being put right",
        _ => $"Thank {they.Object} first",
    };
}
