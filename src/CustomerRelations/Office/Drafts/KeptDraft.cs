namespace CustomerRelations.Office.Drafts;

/// <summary>Words that were typed and not saved, as they are laid back into their form.</summary>
/// <param name="FormKey">The key the form had and gets again.</param>
/// <param name="Age">How long ago the last of it was typed.</param>
/// <param name="CustomerReference">Whose file lay beside it; null for somebody new or anonymous.</param>
/// <param name="CustomerName">As they like to be addressed.</param>
public sealed record KeptDraft(string FormKey, DateTime SavedAt, TimeSpan Age, string? CustomerReference, string? CustomerName)
{
    /// <value>The address the words were typed at.</value>
    public string? From { get; init; }

    public IReadOnlyDictionary<string, string[]> Fields { get; init; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <returns>What stands in one field; nothing when it is empty or was not there.</returns>
    public string? Of(string field) => Fields.TryGetValue(field, out var held) && held is [{ Length: > 0 } first, ..] ? first : null;
}
