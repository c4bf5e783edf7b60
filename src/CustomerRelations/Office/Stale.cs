using CustomerRelations.Results;

namespace CustomerRelations.Office;

/// <summary>What a form answers when the row it shows was changed since the form was opened.</summary>
internal static class Stale
{
    public static Failure Form { get; } = Result.Conflict(Sentences.Overtaken);
}
