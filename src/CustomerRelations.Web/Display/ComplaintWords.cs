using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Where a complaint stands, in words; "put right" is only ever theirs to say.</summary>
public static class ComplaintWords
{
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
