namespace CustomerRelations.Data;

/// <summary>The names of notices that one save takes down by itself.</summary>
internal static class Notices
{
    /// <summary>How many promises of somebody are late.</summary>
    public static string LatePromisesOf(Guid staffId) => $"late promises {staffId}";
}
