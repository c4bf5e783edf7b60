using System.Text.Json;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>What a row changed on a complaint that was there before: enough to undo it where it still stands.</summary>
/// <param name="Version">The version of the complaint before it and after it.</param>
/// <param name="Fields">What stood there before, and what was written.</param>
internal sealed record ComplaintUndo(WasIs Version, Dictionary<ComplaintField, WasIs> Fields)
{
    public static ComplaintUndo Read(string json) => JsonSerializer.Deserialize<ComplaintUndo>(json)!;

    public string Write() => JsonSerializer.Serialize(this);
}
