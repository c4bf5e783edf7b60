namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>How old an open complaint is, in days of the calendar.</summary>
public enum ComplaintAge
{
    /// <summary>Up to 2 days.</summary>
    New = 1,

    /// <summary>3 to 7 days.</summary>
    Week = 2,

    /// <summary>8 to 28 days.</summary>
    Month = 3,

    /// <summary>More than 28 days.</summary>
    Older = 4,
}
