namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Where the end of a line of a table stands.</summary>
internal enum QuoteState
{
    /// <summary>The row ends with the line.</summary>
    Outside = 0,

    /// <summary>A quotation mark is open: the row goes on.</summary>
    Inside = 1,

    /// <summary>A quotation mark that was opened on an earlier line closes where no cell can end.</summary>
    Broken = 2,

    /// <summary>The row ends with the line, and a quotation mark stands in the middle of a cell.</summary>
    Odd = 3,
}
