namespace CustomerRelations.Office.Letters;

/// <summary>A piece of a filled letter.</summary>
/// <param name="Text">As it stands in the letter.</param>
/// <param name="Gap">The name of the gap, when there was nothing to put into it.</param>
public sealed record LetterPiece(string Text, string? Gap);
