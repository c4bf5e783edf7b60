namespace CustomerRelations.Office.Drafts;

/// <summary>What somebody has typed so far in one showing of a form.</summary>
/// <param name="Path">Where the form posts to.</param>
/// <param name="Key">The form's key: 32 characters, made when the page was shown.</param>
/// <param name="Fields">Each field by its name, with all it holds, as it would be posted.</param>
public sealed record NewDraft(string Path, string Key, IReadOnlyDictionary<string, string[]> Fields)
{
    /// <value>The reference of the customer whose file lies beside the form, where the path does not say it.</value>
    public string? Customer { get; init; }

    /// <value>The address the words were typed at, with its query.</value>
    public string? From { get; init; }

    /// <value>Milliseconds by the clock of whoever types: what was typed later wins, whichever arrives last. Nothing when the form itself was posted, which holds all of it.</value>
    public long Turn { get; init; }
}
