namespace CustomerRelations.Web.Display.Charts;

/// <summary>One week of a column chart: the whole, and over it the solved part.</summary>
/// <param name="Middle">Where its label stands.</param>
/// <param name="Label">Empty where labels would touch.</param>
public sealed record Column(string X, string Width, string Middle, string Y, string Height, string SolvedY, string SolvedHeight, string Label);
