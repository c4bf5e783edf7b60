namespace CustomerRelations.Entities;

/// <summary>How long a text may be, in UTF-16 characters. Validators, columns and form fields read the same numbers.</summary>
public static class Lengths
{
    /// <value>Names, labels, addresses of one line.</value>
    public const int Line = 200;

    /// <value>A postal address with its lines.</value>
    public const int Address = 500;

    /// <value>A sentence or two: a reason, a note, a hint.</value>
    public const int Sentences = 1000;

    /// <value>Somebody's words at length.</value>
    public const int Words = 4000;

    /// <value>A letter or its template.</value>
    public const int Letter = 8000;

    /// <value>A reference as people see it: <c>7K3M-9QXD</c>.</value>
    public const int Reference = 9;

    /// <value>The longest folded word of a name.</value>
    public const int NameWord = 64;

    /// <summary>The beginning of a text that is too long, never half a character.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
