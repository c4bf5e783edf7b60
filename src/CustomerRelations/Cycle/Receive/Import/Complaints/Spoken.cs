using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>What other systems write for yes and no, for how grave it is, for what the customer said, and for closed.</summary>
internal static class Spoken
{
    private static readonly string[] Closing = ["closed", "resolved", "answered", "done", "completed", "geschlossen", "erledigt", "beantwortet", "abgeschlossen"];

    public static bool? YesNo(string text) => Headings.Fold(text) switch
    {
        "yes" or "y" or "true" or "t" or "1" or "ja" or "j" or "wahr" or "oui" or "si" or "tak" => true,
        "no" or "n" or "false" or "f" or "0" or "nein" or "falsch" or "non" or "nie" => false,
        _ => null,
    };

    public static Solved? Verdict(string text) => Headings.Fold(text) switch
    {
        "partly" or "partially" or "partial" or "inpart" or "teilweise" or "zumteil" => Solved.Partly,
        "solved" or "satisfied" or "gelost" or "zufrieden" => Solved.Yes,
        "notyet" or "notsolved" or "unsolved" or "unsatisfied" or "dissatisfied" or "nichtgelost" or "unzufrieden" => Solved.NotYet,
        _ => YesNo(text) switch { true => Solved.Yes, false => Solved.NotYet, null => null },
    };

    public static ComplaintSeverity? Severity(string text) => Headings.Fold(text) switch
    {
        "small" or "low" or "minor" or "1" or "klein" or "gering" or "niedrig" => ComplaintSeverity.Small,
        "serious" or "medium" or "moderate" or "2" or "ernst" or "mittel" => ComplaintSeverity.Serious,
        "grave" or "high" or "critical" or "severe" or "major" or "3" or "schwer" or "hoch" or "kritisch" => ComplaintSeverity.Grave,
        _ => null,
    };

    /// <summary>An answer that says that no more is done: "Closed with explanation", "Erledigt".</summary>
    public static bool Closes(string text) => Array.Exists(Closing, word => Headings.Fold(text).StartsWith(word, StringComparison.Ordinal));
}
