namespace CustomerRelations.Web.Display.Charts;

/// <summary>A line across a chart and the number it stands for.</summary>
public sealed record GridLine(string Y, string TextY, string Label);
