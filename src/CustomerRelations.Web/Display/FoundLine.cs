namespace CustomerRelations.Web.Display;

/// <summary>A note in which words were found that the story does not show by itself.</summary>
/// <param name="Label">What kind of note.</param>
public sealed record FoundLine(string Label, string Words);
