using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Where a complaint stands, in words; "put right" is only ever theirs to say.</summary>
public static class ComplaintWords
{
    public static string Of(FileComplaint complaint, Pronoun they) => complaint switch
    {
        { ClosedAt: not null } => $"Put right, {they.Subject} {they.Verb("say")}",
        { Verdict: Solved.Partly } => $"Partly put right, {they.Subject} {they.Verb("say")}",
        { Verdict: Solved.NotYet } => $"Not put right yet, {they.Subject} {they.Verb("say")}",
        { ThinkSolvedAt: not null } => $"Put right, we think. Ask {they.Object}",
        { ThankedAt: not null } => "Thanked. Being put right",
        _ => $"Thank {they.Object} first",
    };
}
