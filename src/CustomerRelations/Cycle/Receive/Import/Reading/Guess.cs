namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What the columns of a table seem to mean.</summary>
/// <param name="Columns">With their meaning.</param>
/// <param name="HasHeading">The first row is no contact.</param>
/// <param name="Words">Where the table seems to come from.</param>
/// <param name="Remark">What was guessed, as part of a sentence; empty when the headings say it.</param>
/// <param name="IsOwn">Its headings are those of our own export.</param>
internal sealed record Guess(IReadOnlyList<FileColumn> Columns, bool HasHeading, string Words, string? Remark, bool IsOwn = false);
