namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>A day to remember, as a file tells it.</summary>
/// <param name="Words">"Birthday", "Wedding anniversary".</param>
/// <param name="Year">Empty when the file does not say.</param>
public sealed record ImportedDay(string Words, int Month, int Day, int? Year);
