using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Keeps the meaning of a file's columns as text.</summary>
public static class FileColumns
{
    // Fields by their names, so that a list that is read in a year means what it meant.
    private static readonly JsonSerializerOptions Form = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Write(IReadOnlyList<FileColumn> columns) => JsonSerializer.Serialize(columns, Form);

    /// <returns>null when nothing is kept.</returns>
    public static IReadOnlyList<FileColumn>? Read(string? json) =>
        string.IsNullOrWhiteSpace(json) ? null : JsonSerializer.Deserialize<List<FileColumn>>(json, Form);
}
