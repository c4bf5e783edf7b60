using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>How long a matter took, in words.</summary>
public static class ResolutionWords
{
    /// <summary>"Solved, she says, after 5 days and 3 conversations"; "Open for 12 days".</summary>
    public static string Of(Resolution resolution, Pronoun they, DateTime now, string zone)
    {
        var days = resolution.Days(now, at => DateOnly.FromDateTime(BranchTime.Local(at, zone)));
        return resolution.SolvedAt is null
            ? days == 0 ? "Open since today" : $"Open for {Count(days, "day")}"
            : $"Solved, {Who(resolution.SaidBy, they)}, {(days == 0 ? "the same day" : $"after {Count(days, "day")}")}{(days == 0 ? ", in " : " and ")}{Count(resolution.Conversations, "conversation")}";
    }

    /// <summary>"1 day", "3 days".</summary>
    public static string Count(int many, string one) => many == 1 ? $"1 {one}" : $"{many} {one}s";

    /// <summary>"1st", "2nd", "3rd", "11th".</summary>
    public static string Nth(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    private static string Who(SaidBy? saidBy, Pronoun they) => saidBy switch
    {
        SaidBy.Staff => "as we see it",
        SaidBy.Survey => $"{they.Subject} wrote",
        _ => $"{they.Subject} {they.Verb("say")}",
    };
}
