using CustomerRelations.Entities;
using CustomerRelations.Office.Letters;

namespace CustomerRelations.Web.Display;

/// <summary>Kinds of letters as an address and a page say them.</summary>
public static class LetterWords
{
    /// <value>Letters about complaints.</value>
    public static IReadOnlyList<(LetterKind Kind, string Name, string Address)> All { get; } =
        Enum.GetValues<LetterKind>().Where(kind => !TemplateCard.IsMessage(kind)).Select(kind => (kind, TemplateCard.NameOf(kind), AddressOf(kind))).ToList();

    /// <value>Everything there are templates of: letters about complaints, and messages.</value>
    public static IReadOnlyList<(LetterKind Kind, string Name)> Templates { get; } = Enum.GetValues<LetterKind>().Select(kind => (kind, TemplateCard.NameOf(kind))).ToList();

    /// <summary>"thank-you", "update", "final", "what-changed".</summary>
    public static string AddressOf(LetterKind kind) => kind switch
    {
        LetterKind.ThankYou => "thank-you",
        LetterKind.Update => "update",
        LetterKind.Final => "final",
        _ => "what-changed",
    };

    /// <returns>The kind of an address; the thank-you for everything else.</returns>
    public static LetterKind KindOf(string? address) => All.FirstOrDefault(one => one.Address == address) is { Address: not null } found ? found.Kind : LetterKind.ThankYou;
}
