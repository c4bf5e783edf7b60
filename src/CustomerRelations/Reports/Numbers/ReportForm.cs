namespace CustomerRelations.Reports.Numbers;

/// <summary>How a number is read.</summary>
public enum ReportForm
{
    /// <summary>So many.</summary>
    Count = 1,

    /// <summary>So many of so many, with the interval the share lies in.</summary>
    Share = 2,

    /// <summary>A mean in steps of feeling, with its interval.</summary>
    Mean = 3,

    /// <summary>From -100 to +100.</summary>
    Points = 4,

    /// <summary>In working days.</summary>
    Days = 5,

    /// <summary>In hours in which the branch is open.</summary>
    Hours = 6,

    /// <summary>A mean with one decimal, such as tables a matter.</summary>
    Average = 7,
}
