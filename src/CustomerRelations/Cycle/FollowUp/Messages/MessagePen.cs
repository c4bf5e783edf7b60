using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Letters;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>Writes a message from a template: what is known goes into its gaps, who signs it and how to stop it below.</summary>
/// <remarks>Nobody looks at it before it leaves, so a line with a gap there is nothing for is left out.</remarks>
public sealed class MessagePen(MessageSettings settings, TimeProvider clock)
{
    /// <param name="template">The words.</param>
    /// <param name="facts">To whom.</param>
    /// <param name="sender">From whom.</param>
    /// <param name="left">How they left this time; empty for the last time.</param>
    /// <param name="more">What else goes into gaps, by their names: "about", "promise", "question_link".</param>
    public WrittenMessage Write(LetterTemplate template, MessageFacts facts, MessageSender sender, Feeling? left, IReadOnlyDictionary<string, string> more)
    {
        var values = Values(template, facts, sender, more);
        var (purpose, secret) = (Consents.PurposeOf(template.Kind), settings.HasLinks ? StopSecret.Next() : null);
        var body = Filled(facts.IsUpset(left) && template.BodyUpset is { } softer ? softer : template.Body, values);
        var text = $"{body}\n\n{Footer(FooterWords.In(template.Language), facts, sender, purpose, secret is not null)}";
        var subject = Lengths.Cut(OneLine.Of(Filled(template.Subject, values)), Lengths.Line);
        return new WrittenMessage(
            subject.Length > 0 ? subject : Lengths.Cut(OneLine.Of(template.Name), Lengths.Line), text,
            MessageHtml.Of(text, template.Language, [Outbox.StopMark, .. more.Values.Where(IsOurs)]),
            template.Language, secret is null ? null : StopSecret.PathOf(secret), StopSecret.HashOf(secret));
    }

    private bool IsOurs(string value) => settings.HasLinks && value.StartsWith(settings.AddressOf("/"), StringComparison.Ordinal) && !value.Any(char.IsWhiteSpace);

    private Dictionary<string, string> Values(LetterTemplate template, MessageFacts facts, MessageSender sender, IReadOnlyDictionary<string, string> more) => new(more, StringComparer.Ordinal)
    {
        ["customer"] = facts.Name,
        ["address_as"] = string.IsNullOrWhiteSpace(facts.AddressAs) ? facts.Name : facts.AddressAs,
        ["branch"] = facts.Branch,
        ["owner"] = sender.Name,
        ["me"] = sender.Name,
        ["phone"] = sender.Phone ?? "",
        ["today"] = Day(BranchTime.Local(clock.Moment(), facts.Zone), template.Language),
    };

    private static string Filled(string text, IReadOnlyDictionary<string, string> values)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => LetterTokens.Fill(line, values)).Where(pieces => pieces.All(piece => piece.Gap is null));
        var filled = string.Join('\n', lines.Select(pieces => string.Concat(pieces.Select(piece => piece.Text.ReplaceLineEndings("\n"))))).Trim('\n');
        while (filled.Contains("\n\n\n", StringComparison.Ordinal))
        {
            filled = filled.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        }

        return filled;
    }

    private static string Footer(FooterWords words, MessageFacts facts, MessageSender sender, ConsentPurpose purpose, bool hasLink)
    {
        var signed = $"{sender.Name}, {facts.Branch}\n{(sender.Phone is { } phone ? $"{words.Ring} {phone}." : words.Reply)}";
        return hasLink ? $"{signed}\n\n{(purpose == ConsentPurpose.Service ? words.Choose : words.Stop)}\n{Outbox.StopMark}" : signed;
    }

    private static string Day(DateTime day, string language)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(language is "en" ? "en-GB" : language);
            return $"{day.ToString(culture.DateTimeFormat.MonthDayPattern, culture)} {day.ToString("yyyy", CultureInfo.InvariantCulture)}";
        }
        catch (CultureNotFoundException)
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
