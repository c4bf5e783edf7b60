using System.Text.Json;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What a row changed on a file that was there before: enough to undo it where it still stands.</summary>
/// <param name="Version">The version of the file after it.</param>
/// <param name="Fields">What stood there before, and what was written.</param>
/// <param name="Points">Ways to reach them that were added.</param>
/// <param name="Facts">Facts that were added.</param>
/// <param name="Tags">Tags that were added.</param>
/// <param name="Preferred">The best way to reach them before and after, when it changed.</param>
internal sealed record ImportUndo(
    Guid Version, Dictionary<FileField, WasIs> Fields, List<Guid> Points, List<Guid> Facts, List<Guid> Tags, WasIs? Preferred)
{
    public static ImportUndo Read(string json) => JsonSerializer.Deserialize<ImportUndo>(json)!;

    public string Write() => JsonSerializer.Serialize(this);
}

/// <summary>What stood in a place and what stands there now.</summary>
internal sealed record WasIs(string? Was, string? Is);
