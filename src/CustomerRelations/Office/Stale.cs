using CustomerRelations.Results;

namespace CustomerRelations.Office;

/// <summary>What a form answers when the row it shows was changed since the form was opened.</summary>
internal static class Stale
{
    public static Failure Form { get; } =
        Result.Conflict("Somebody changed this while you were writing. Look at what is there now, then save again.");
}
