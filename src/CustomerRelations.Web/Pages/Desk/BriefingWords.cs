using System.Globalization;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>How to greet somebody, and what better stays unsaid: from what is written, and nothing guessed.</summary>
public sealed class BriefingWords(Briefing briefing, Pronoun they)
{
    private readonly Customer customer = briefing.File.Customer;

    /// <summary>How to say hello.</summary>
    public IEnumerable<string> Hello => new[]
    {
        customer.AddressAs is { Length: > 0 } address ? $"Say “{address}”." : $"Say “{customer.DisplayName}”. Ask how {they.Subject} would like to be addressed.",
        customer.Pronoun is { Length: > 0 } ? null : "We do not know a pronoun yet: say their name.",
        LanguageName is { } language ? $"{they.AtStart} {they.Verb("speak")} {language}." : null,
        briefing.File.Favourite is { } favourite ? $"{they.AtStart} {they.Verb("like")} to talk with {favourite}." : null,
    }.OfType<string>();

    /// <summary>What not to say, with what to say or do instead.</summary>
    public IEnumerable<string> Leave => new[]
    {
        briefing.File.Cover.Late is { } late ? $"Not “nothing is open”: “{late.Words}” is late, and {late.Owner} has it. Say sorry first." : null,
        briefing.File.OpenComplaint is null ? null : $"Ask for no review and no favour: {they.Possessive} complaint is open. Ask whether it is put right.",
        customer.LastLeft is Feeling.Upset or Feeling.Unhappy ? $"Left {FeelingWords.Of(customer.LastLeft.Value).ToLowerInvariant()} last time: ask how it went since, before anything else." : null,
        briefing.Marks.ToldAgain > 0 ? $"Do not ask {they.Object} to tell it all again: {they.Subject} had to {Times(briefing.Marks.ToldAgain)} in half a year." : null,
        briefing.Marks.WrongDoors > 0 ? $"Send {they.Object} nowhere: {they.Subject} stood at the wrong door {Times(briefing.Marks.WrongDoors)}. Fetch whoever it needs." : null,
        briefing.Marks.Broken > 0 ? $"Promise only what is sure: {Count(briefing.Marks.Broken)} not kept in half a year." : null,
        customer.ContactRefusedAt is null ? null : $"Do not offer to ring or write: {they.Subject} asked us not to.",
        briefing.File.Story.Chapters.FirstOrDefault()?.Touchpoint.StillUnclear is { Length: > 0 } open ? $"Do not leave open what stayed unclear last time: {open.TrimEnd('.')}." : null,
    }.OfType<string>();

    private string? LanguageName => customer.Language is { Length: > 0 } tag && !tag.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        ? CultureInfo.GetCultureInfo(tag).EnglishName.Split(' ')[0] : null;

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{count} times",
    };

    private static string Count(int count) => count == 1 ? "1 was" : $"{count} were";
}
