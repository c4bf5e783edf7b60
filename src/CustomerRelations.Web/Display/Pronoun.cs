using System.Globalization;

namespace CustomerRelations.Web.Display;

/// <summary>How somebody is spoken of on the page: their own pronoun, "they" until it is known.</summary>
public sealed record Pronoun
{
    private Pronoun(string subject, string possessive, string @object, bool plural) =>
        (Subject, Possessive, Object, IsPlural) = (subject, possessive, @object, plural);

    public string Subject { get; }

    public string Possessive { get; }

    public string Object { get; }

    private bool IsPlural { get; }

    /// <value>"does she", "do they".</value>
    public string Does => $"{(IsPlural ? "do" : "does")} {Subject}";

    /// <value>"She", at the start of a sentence.</value>
    public string AtStart => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Subject);

    /// <value>"Her", at the start of a sentence.</value>
    public string PossessiveAtStart => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Possessive);

    /// <summary>The verb for this pronoun: "likes" for she, "like" for they.</summary>
    public string Verb(string plural) => IsPlural ? plural : plural + "s";

    public static Pronoun For(string? pronoun) => pronoun switch
    {
        "she" => new("she", "her", "her", false),
        "he" => new("he", "his", "him", false),
        _ => new("they", "their", "them", true),
    };
}
