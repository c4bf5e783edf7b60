namespace CustomerRelations.Web.Display.Charts;

/// <summary>One row of a bar chart.</summary>
/// <param name="Css">How the whole bar looks.</param>
/// <param name="Solved">How long the solved part is; empty when the bar has no parts.</param>
/// <param name="Share">What stands at the end of the row.</param>
/// <param name="IsStrong">One of the rows the finding is about.</param>
public sealed record Bar(string Y, string TextY, string Label, string Width, string Css, string Solved, string CountX, string Count, string Share, bool IsStrong);
