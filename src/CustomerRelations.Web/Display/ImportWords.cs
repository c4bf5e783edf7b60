using System.Globalization;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Where an import stands and what it did, in words.</summary>
public static class ImportWords
{
    public static string Of(ImportState state) => state switch
    {
        ImportState.Received => "Waits to be tried",
        ImportState.Trying => "Being tried",
        ImportState.Tried => "Tried, waits to be taken",
        ImportState.Taking => "Being taken",
        ImportState.Taken => "Taken",
        ImportState.Stopped => "Stopped",
        ImportState.PutAway => "Put away",
        _ => "Taken back",
    };

    public static string Of(ImportDuplicates duplicates) => duplicates switch
    {
        ImportDuplicates.Update => "Their file gets what the row says; what it does not say stays",
        ImportDuplicates.Create => "A second file is opened",
        _ => "Their file stays as it is",
    };

    public static string OfComplaints(ImportDuplicates duplicates) =>
        duplicates == ImportDuplicates.Update ? "They get what the row says" : "They stay as they are";

    public static string Of(ImportSubject subject) => subject == ImportSubject.Complaints ? "Complaints" : "Customers";

    /// <summary>What was undone, in one sentence.</summary>
    public static string Of(TakenBack back, ImportSubject subject) =>
        $"Taken back: {Number(back.Files)} {(subject == ImportSubject.Complaints ? "complaints" : "customers")} are gone again{(back.Updates > 0 ? $", {Number(back.Updates)} {(back.Updates == 1 ? "is" : "are")} as before" : "")}{(back.Stayed.Values.Sum() is > 0 and var stayed ? $", {Rows(stayed)} stayed" : "")}.";

    /// <summary>"1 row", "2,340 rows".</summary>
    public static string Rows(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "row" : "rows")}");

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"40 KB", "1.2 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_048_576 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_048_576.0:0.#} MB"),
    };

    /// <summary>Said again only when a tenth more is done, so that nobody is read every percent.</summary>
    public static string Progress(ImportView run) => run switch
    {
        { IsQuiet: true, IsAtItsBeginning: true } => "It waits its turn.",
        { IsQuiet: true } => "It was interrupted and goes on by itself.",
        { Percent: < 10 } => "It has begun.",
        _ => string.Create(CultureInfo.InvariantCulture, $"About {run.Percent / 10 * 10}% is read."),
    };
}
