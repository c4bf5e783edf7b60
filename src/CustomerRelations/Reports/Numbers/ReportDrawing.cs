namespace CustomerRelations.Reports.Numbers;

/// <summary>How a table is drawn beside its numbers.</summary>
public enum ReportDrawing
{
    None = 0,

    /// <summary>Weeks side by side; the first share of each row is the filled part.</summary>
    Weeks = 1,

    /// <summary>A share a row, with its interval.</summary>
    Shares = 2,

    /// <summary>A count a row.</summary>
    Counts = 3,

    /// <summary>A share a week against the aim.</summary>
    Line = 4,

    /// <summary>Weekdays by hours.</summary>
    Heat = 5,

    /// <summary>How they came in and how they left, each as one bar.</summary>
    Feelings = 6,
}
