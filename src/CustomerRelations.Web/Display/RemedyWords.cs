using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Where a remedy stands, in words.</summary>
/// <param name="Words">"Promised, Thu 16 Oct", "Waits for a yes".</param>
/// <param name="Css">Of its tag: kept, late or nothing.</param>
public sealed record RemedyWords(string Words, string Css)
{
    public static RemedyWords Of(RemedyLine line, DateTime now, string zone)
    {
        var due = DueWords.Of(line.DueAt, now, zone);
        return line switch
        {
            { Remedy.IsWaiting: true } => new RemedyWords("Waits for a yes", "warm"),
            { Remedy.DeclinedAt: not null } => new RemedyWords("Declined", "line"),
            { Promised: PromiseState.Kept } => new RemedyWords("Done", "kept"),
            { Promised: PromiseState.KeptLate } => new RemedyWords("Done, late", "kept"),
            { Promised: PromiseState.Broken } => new RemedyWords("Not kept", "late"),
            { Promised: PromiseState.Released } => new RemedyWords("Not needed any more", "line"),
            { Promised: PromiseState.Late } => new RemedyWords($"Promised, {due.Distance}", "late"),
            _ => new RemedyWords($"Promised, {due.When}", ""),
        };
    }
}
