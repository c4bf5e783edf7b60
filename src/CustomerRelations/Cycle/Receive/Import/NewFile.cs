using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A file that somebody brings.</summary>
public sealed class NewFile
{
    /// <value>What it is called.</value>
    public string? File { get; set; }

    /// <value>What its rows are about.</value>
    public ImportSubject Holds { get; set; } = ImportSubject.Customers;
}
