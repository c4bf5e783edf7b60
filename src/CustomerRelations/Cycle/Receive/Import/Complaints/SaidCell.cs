using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>What a row says in a column, without signs that no database keeps.</summary>
internal sealed record SaidCell(string Heading, ColumnField Field, string Text);
