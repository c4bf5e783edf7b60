namespace CustomerRelations.Entities;

/// <summary>A sheet of customers that left the house: who took it, when, which ones and how many.</summary>
public sealed class CustomerExport : Entity
{
    public Guid ById { get; init; }

    public DateTime At { get; init; }

    /// <value>The filters, as they stand behind the question mark of the list's address.</value>
    public required string Query { get; init; }

    /// <value>How many files the sheet tells of.</value>
    public int Files { get; init; }
}
