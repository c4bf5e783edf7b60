namespace CustomerRelations.Data;

/// <summary>One word that is looked for in notes.</summary>
/// <param name="Text">Letters, digits and their marks, composed; nothing that any search language could mistake.</param>
/// <param name="IsBeginning">Words that begin so are meant too.</param>
public sealed record SoughtWord(string Text, bool IsBeginning);
