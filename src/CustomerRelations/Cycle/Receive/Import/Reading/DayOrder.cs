namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>In which order a file writes 5/9/1980.</summary>
internal enum DayOrder
{
    /// <summary>Nothing tells; such a date is not read.</summary>
    Unknown = 0,
    DayFirst = 1,
    MonthFirst = 2,
}
