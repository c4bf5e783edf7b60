using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>What a list of promises says of them.</summary>
public static class PromiseWords
{
    public static string Of(PromiseState state) => state switch
    {
        PromiseState.Kept => "kept",
        PromiseState.KeptLate => "kept late",
        PromiseState.Broken => "not kept",
        PromiseState.Released => "let us off",
        PromiseState.Late => "late",
        _ => "open",
    };

    /// <summary>What the head of a list says.</summary>
    public static string Lead(PromiseShow show) => show switch
    {
        PromiseShow.Late => "The longest late first. Ring before they do.",
        PromiseShow.Today => "Due until the end of the day.",
        PromiseShow.Waiting => "Look whether it is so far. What nobody looked at for longest stands first.",
        PromiseShow.Undated => "Promised without a day. Give them one, or keep them.",
        PromiseShow.Renegotiated => "The customer was told before it was due, and agreed to another day.",
        PromiseShow.Kept => "Kept by the day we said or agreed.",
        PromiseShow.KeptLate => "Kept, but after the day we said.",
        PromiseShow.Broken => "Why, and what the customer was told.",
        PromiseShow.Released => "The customer said we need not.",
        _ => "What we said we would do, the longest late first.",
    };

    /// <summary>"Told 3 working days, took 5."</summary>
    public static string Of((int Told, int Took) days) => $"Told {Days(days.Told)}, took {Days(days.Took)}.";

    /// <summary>How one's own record reads; only they see it.</summary>
    public static string Of(OwnRate rate) => rate.Due == 0
        ? $"Nothing of yours fell due in the last {OwnRecord.Days} days."
        : $"{rate.Kept} of {rate.Due} kept on time in the last {OwnRecord.Days} days{(rate.Broken == 0 ? "" : $", {rate.Broken} not kept")}.";

    /// <summary>When somebody looked last whether it is so far: "looked at 3 days ago".</summary>
    /// <param name="seen">UTC; empty when nobody did.</param>
    /// <param name="now">UTC.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    public static string Seen(DateTime? seen, DateTime now, string zone) =>
        seen is not { } at ? "nobody looked yet" : (BranchTime.Local(now, zone).Date - BranchTime.Local(at, zone).Date).Days switch
        {
            <= 0 => "looked at today",
            1 => "looked at yesterday",
            var days => $"looked at {days} days ago",
        };

    private static string Days(int days) => days switch { 0 => "the same day", 1 => "1 working day", _ => $"{days} working days" };
}
