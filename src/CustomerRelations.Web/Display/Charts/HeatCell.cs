namespace CustomerRelations.Web.Display.Charts;

/// <summary>One hour of one weekday.</summary>
public sealed record HeatCell(string X, string Y, string Look, string TextX, string TextY, string Text, string TextLook);
