namespace CustomerRelations.Sqlite;

/// <summary>A table in which words about a conversation stand.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Touchpoint">The column that says which conversation; it may be empty.</param>
/// <param name="Columns">The columns of the words.</param>
internal sealed record NoteSource(string Table, string Touchpoint, params string[] Columns)
{
    public static readonly IReadOnlyList<NoteSource> All =
    [
        new("Touchpoints", "Id", "Goal", "Concern", "StillUnclear", "Did", "ToldToExpect"),
        new("TouchpointValues", "TouchpointId", "Note"),
        new("Corrections", "TouchpointId", "Words"),
        new("Promises", "TouchpointId", "Words"),
    ];
}
