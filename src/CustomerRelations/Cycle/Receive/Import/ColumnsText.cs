using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Columns and what they mean, as a run and a kept mapping hold them.</summary>
public static class ColumnsText
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(IReadOnlyList<ContactColumn> columns) => JsonSerializer.Serialize(columns, Written);

    /// <returns>Nothing for a format that needs no columns.</returns>
    public static IReadOnlyList<ContactColumn>? Read(string? text) =>
        string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<List<ContactColumn>>(text, Written);
}
