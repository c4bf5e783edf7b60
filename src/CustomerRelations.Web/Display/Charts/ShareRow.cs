namespace CustomerRelations.Web.Display.Charts;

/// <summary>One row of a chart of shares or counts.</summary>
/// <param name="Low">Where its interval begins; empty for none.</param>
/// <param name="IsFew">It is of few, and pale.</param>
public sealed record ShareRow(string Y, string TextY, string MiddleY, string Label, string Width, string ValueX, string Value, string Low, string High, bool IsFew);
