namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What the heading of a column says.</summary>
/// <param name="Word">Its letters only, small and without accents.</param>
/// <param name="Field">What it means.</param>
/// <param name="Label">"home", or a part of a day.</param>
/// <param name="Group">What belongs together has one name here; empty for a column of its own.</param>
internal sealed record Heading(string Word, ColumnField Field, string? Label = null, string Group = "");
