namespace CustomerRelations.Office.Letters;

/// <summary>A named gap of a letter.</summary>
/// <param name="Name">As a template writes it between braces: "customer".</param>
/// <param name="Meaning">What is put there.</param>
public sealed record LetterToken(string Name, string Meaning)
{
    /// <value>"{customer}".</value>
    public string Written => $"{{{Name}}}";
}
