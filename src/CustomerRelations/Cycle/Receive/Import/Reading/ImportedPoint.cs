using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>A way to reach a contact, as a file tells it.</summary>
/// <param name="Label">"home", "work"; empty when the file does not say.</param>
public sealed record ImportedPoint(ContactKind Kind, string Value, string? Label = null, bool IsPreferred = false);
