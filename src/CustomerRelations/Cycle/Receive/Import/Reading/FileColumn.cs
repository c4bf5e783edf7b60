namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>One column of a contact file and what it means.</summary>
/// <param name="Heading">As the file writes it.</param>
/// <param name="Field">What it means.</param>
/// <param name="Label">"home", "work", or which day it is.</param>
/// <param name="Group">Columns of one number say one thing together: the lines of an address, a phone and its label; 0 for a column of its own.</param>
public sealed record FileColumn(string Heading, ColumnField Field, string? Label = null, int Group = 0);
