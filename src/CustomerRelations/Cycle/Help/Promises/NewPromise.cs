namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>What is promised at the desk; its names are those of the desk's fields, so that a refusal stands at the right one.</summary>
/// <param name="PromiseWords">What, exactly; blank when nothing is promised.</param>
/// <param name="PromiseBy">A day and an hour as they are said, or a condition that begins with "when" or "if".</param>
public sealed record NewPromise(string? PromiseWords, string? PromiseBy)
{
    /// <value>"When it is in stock"; nothing when a date is meant.</value>
    public string? Condition =>
        PromiseBy?.Trim() is { } by && (by.StartsWith("when ", StringComparison.OrdinalIgnoreCase) || by.StartsWith("if ", StringComparison.OrdinalIgnoreCase))
            ? char.ToUpperInvariant(by[0]) + by[1..]
            : null;
}
