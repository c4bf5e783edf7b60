using CustomerRelations.Calendar;
using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Entities;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>How somebody belongs to a customer, in words from the side of the file that is open.</summary>
public static class LinkWords
{
    /// <param name="line">The other one.</param>
    /// <param name="they">How the customer whose file is open is spoken of.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    public static string Of(LinkLine line, Pronoun they, string zone)
    {
        var said = line.Kind switch
        {
            LinkKind.Household => "Same household",
            LinkKind.Friend => "Friend",
            LinkKind.Employer => line.IsOfThisFile ? $"{they.PossessiveAtStart} employer" : $"Works for {they.Object}",
            LinkKind.CameThrough => line.IsOfThisFile
                ? $"{they.AtStart} came because of {Pronoun.For(line.Other.Pronoun).Object}, {Year(line, zone)}"
                : $"Came because of {they.Object}, {Year(line, zone)}",
            _ => line.IsOfThisFile ? $"{they.AtStart} {they.Verb("speak")} for them" : $"Contact: speaks for {they.Object}",
        };
        return line.Role is not { Length: > 0 } role ? said + "." : line.IsOfThisFile ? $"{said}. {they.PossessiveAtStart} part: {Plain(role)}." : $"{Plain(role)}. {said}.";
    }

    /// <summary>What the form asks somebody else to be.</summary>
    public static string Of(Bond bond, Pronoun they) => bond switch
    {
        Bond.Household => $"Lives with {they.Object}",
        Bond.Friend => $"A friend of {(they.Object == "her" ? "hers" : they.Object == "him" ? "his" : "theirs")}",
        Bond.Employer => $"{they.PossessiveAtStart} employer",
        Bond.WorksForThem => $"Works for {they.Object}",
        Bond.BroughtThem => $"{they.AtStart} came because of them",
        Bond.CameBecauseOfThem => $"Came because of {they.Object}",
        Bond.SpeaksThroughThem => $"{they.AtStart} {they.Verb("speak")} for them",
        _ => $"Speaks for {they.Object}",
    };

    private static int Year(LinkLine line, string zone) => BranchTime.Local(line.Since, zone).Year;

    private static string Plain(string words) => words.TrimEnd('.');
}
