namespace CustomerRelations.Entities;

/// <summary>Which rows a day's figures count.</summary>
public enum FigureKind
{
    Touchpoints = 1,
    Complaints = 2,
    Handovers = 3,
    Promises = 4,
}
