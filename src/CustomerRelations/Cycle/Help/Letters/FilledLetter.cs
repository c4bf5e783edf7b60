using CustomerRelations.Office.Letters;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>A template with what is known in its gaps.</summary>
public sealed record FilledLetter(IReadOnlyList<LetterPiece> Subject, IReadOnlyList<LetterPiece> Body)
{
    public string SubjectText => string.Concat(Subject.Select(piece => piece.Text));

    public string BodyText => string.Concat(Body.Select(piece => piece.Text));

    /// <value>Gaps there is nothing for, each once.</value>
    public IReadOnlyList<string> Missing => Subject.Concat(Body).Select(piece => piece.Gap).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
}
