using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>How a complaint stands, in words.</summary>
public static class ComplaintWords
{
    private const int LongestTitle = 240;

    /// <summary>"Day 3 of 5"; "Just in" on the day itself.</summary>
    public static string Day(ComplaintClock clock) => clock.Day == 0 ? "Just in" : $"Day {clock.Day} of {clock.Terms.FinalWithin}";

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

    /// <summary>Words as they are, or the beginning of a long story, up to a word's end.</summary>
    public static string Title(string words)
    {
        if (words.Length <= LongestTitle)
        {
            return words;
        }

        var cut = Lengths.Cut(words, LongestTitle);
        return (cut.LastIndexOf(' ') is > LongestTitle / 2 and var end ? cut[..end] : cut).TrimEnd(' ', ',', '.', '\n') + "…";
    }

    /// <summary>How a closed one ended.</summary>
    public static string Ending(Complaint complaint) => complaint switch
    {
        { NotKnownAt: not null } => "Closed, not known",
        { WithdrawnAt: not null } => "Taken back",
        { Verdict: Solved.Yes } => "Closed by a yes",
        { WasAnsweredElsewhere: true } => "Answered elsewhere",
        _ => "Closed with a reason",
    };

    /// <summary>"Upheld" as one says it to somebody.</summary>
    public static string Of(ComplaintFinding? finding) => finding switch
    {
        ComplaintFinding.Upheld => "We see it as they do",
        ComplaintFinding.PartlyUpheld => "We see it partly as they do",
        ComplaintFinding.NotUpheld => "We see it otherwise",
        _ => "",
    };

    /// <summary>"the same day", "1 working day", "3 working days".</summary>
    public static string ThankTarget(ComplaintTerms terms) => terms.ThankWithin == 0 ? "the same day" : WorkingDays(terms.ThankWithin);

    /// <summary>How often they hear from us at least.</summary>
    public static string TellEvery(ComplaintTerms terms) => $"A word at least every {(terms.TellEvery == 1 ? "working day" : WorkingDays(terms.TellEvery))}.";

    /// <summary>"Today", "2 working days ago", "Nothing yet".</summary>
    public static string LastTold(DateTime? lastToldAt, ComplaintClock clock) => (lastToldAt, clock.Silent) switch
    {
        (null, 0) => "Nothing yet",
        (null, var days) => $"Nothing for {WorkingDays(days)}",
        (_, 0) => "Today",
        (_, var days) => $"{WorkingDays(days)} ago",
    };

    /// <summary>"Told 2 days ago": in days of the calendar, where the branch's days are not at hand.</summary>
    public static string LastTold(DateTime? lastToldAt, DateTime now, string zone) => lastToldAt is { } told
        ? BranchTime.Local(now, zone).Date.Subtract(BranchTime.Local(told, zone).Date).Days switch { <= 0 => "Told today", 1 => "Told yesterday", var days => $"Told {days} days ago" }
        : "Nothing told yet";

    /// <summary>"5 working days", "56 days".</summary>
    public static string FinalTarget(ComplaintTerms terms) => terms.FinalInWorkingDays ? WorkingDays(terms.FinalWithin) : terms.FinalWithin == 1 ? "1 day" : $"{terms.FinalWithin} days";

    /// <summary>"Not told for 4 working days".</summary>
    public static string Silence(DateTime? lastToldAt, ComplaintClock clock) => lastToldAt is null && clock.Silent == 0 ? "Not told yet. " : $"Not told for {WorkingDays(clock.Silent)}. ";

    /// <summary>"tried on 2 of 3 days".</summary>
    public static string Tried(int days) => days >= Complaint.TriesBeforeNotKnown ? $"tried on {days} days" : $"tried on {days} of {Complaint.TriesBeforeNotKnown} days";

    /// <summary>Where it stands, as the board heads its lines.</summary>
    public static string Of(ComplaintStep step) => step switch
    {
        ComplaintStep.Received => "Waits for a thank-you",
        ComplaintStep.Thanked => "Thanked",
        ComplaintStep.PuttingRight => "Being put right",
        ComplaintStep.Asked => "Asked, no answer yet",
        ComplaintStep.MoreToDo => "More to do",
        ComplaintStep.Closed => "Closed",
        _ => "Learned from",
    };

    /// <summary>How old, as the board heads its columns.</summary>
    public static string Of(ComplaintAge age) => age switch
    {
        ComplaintAge.New => "Up to 2 days",
        ComplaintAge.Week => "3 to 7 days",
        ComplaintAge.Month => "8 to 28 days",
        _ => "More than 28 days",
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
        (not null, Solved.Yes, _, _) => $"Put right, {they.Subject} {they.Verb("say")}",
        (not null, Solved.Partly, _, _) => $"Closed. Partly put right, {they.Subject} {they.Verb("say")}",
        (not null, Solved.NotYet, _, _) => $"Closed. Not put right, {they.Subject} {they.Verb("say")}",
        (not null, _, _, _) => "Closed. Whether it is put right is not known",
        (_, Solved.Partly, _, _) => $"Partly put right, {they.Subject} {they.Verb("say")}",
        (_, Solved.NotYet, _, _) => $"Not put right yet, {they.Subject} {they.Verb("say")}",
        (_, _, not null, _) => $"Put right, we think. Ask {they.Object}",
        (_, _, _, not null) => "Thanked. Being put right",
        _ => $"Thank {they.Object} first",
    };

    /// <summary>"1 working day", "3 working days".</summary>
    public static string WorkingDays(int days) => days == 1 ? "1 working day" : $"{days} working days";
}
