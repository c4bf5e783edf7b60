namespace CustomerRelations.Entities;

/// <summary>Which rows a day's figures count.</summary>
public enum FigureKind
{
    /// <summary>On the day they took place.</summary>
    Touchpoints = 1,

    /// <summary>On the day they were received.</summary>
    Complaints = 2,

    /// <summary>On the day they were offered.</summary>
    Handovers = 3,

    /// <summary>On the day they are due; without one, on the day they were made.</summary>
    Promises = 4,

    /// <summary>On the day they were opened.</summary>
    Matters = 5,
}
