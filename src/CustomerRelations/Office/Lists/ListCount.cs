namespace CustomerRelations.Office.Lists;

/// <summary>How much stands on a list.</summary>
public sealed record ListCount(ListSheet Sheet, int Offered, int Retired);
