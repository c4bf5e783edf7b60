using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerRelations.Data.Seed;

/// <summary>Reads the content that comes with the product.</summary>
internal static class SeedFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <param name="name">Folder and file, such as <c>Demo.office.json</c>.</param>
    /// <exception cref="InvalidOperationException">No such file was built in.</exception>
    public static T Read<T>(string name)
    {
        using var file = typeof(SeedFile).Assembly.GetManifestResourceStream($"{typeof(SeedFile).Namespace}.{name}")
            ?? throw new InvalidOperationException($"{name} was not built in.");
        return JsonSerializer.Deserialize<T>(file, Strict) ?? throw new InvalidOperationException($"{name} is empty.");
    }
}
