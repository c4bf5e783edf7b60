namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>One line of a file as it stands there.</summary>
/// <param name="Number">The first is 1.</param>
/// <param name="Text">Without its end; cut when it is longer than anything we read.</param>
/// <param name="End">How it ended.</param>
/// <param name="IsCut">It went on for longer than we read.</param>
internal readonly record struct FileLine(int Number, string Text, string End, bool IsCut);
