namespace CustomerRelations.Web.Display;

/// <summary>What the field around a control tells it.</summary>
internal sealed record FieldFrame(string Name, bool Needed, bool HasHint);
