using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Whether it is solved, and always who says so.</summary>
public static class SolvedWords
{
    /// <summary>"Solved, she says: partly"; "Solved, as we see it: yes"; "Not asked".</summary>
    public static string Of(Solved solved, SaidBy? saidBy, Pronoun they) => solved == Solved.NotAsked
        ? "Solved? Not asked"
        : $"Solved, {Who(saidBy, they)}: {Answer(solved)}";

    private static string Who(SaidBy? saidBy, Pronoun they) => saidBy switch
    {
        SaidBy.Staff => "as we see it",
        SaidBy.Survey => $"{they.Subject} wrote",
        _ => $"{they.Subject} {they.Verb("say")}",
    };

    private static string Answer(Solved solved) => solved switch
    {
        Solved.Yes => "yes",
        Solved.Partly => "partly",
        _ => "not yet",
    };
}
