namespace CustomerRelations.Web.Display.Charts;

/// <summary>One piece of a bar that is a whole.</summary>
public sealed record Piece(string X, string Width, string Css);
