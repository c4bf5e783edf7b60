namespace CustomerRelations.Cycle.Understand;

/// <summary>Something a customer came about before.</summary>
/// <param name="Goal">In their words, as they put it first.</param>
/// <param name="Times">How many conversations there were about it.</param>
/// <param name="LastAt">The last of them, UTC.</param>
/// <param name="Resolution">How long it took, or has been open for.</param>
public sealed record KnownMatter(string Reference, string Goal, int Times, DateTime LastAt, Resolution Resolution)
{
    /// <value>Nobody says that it is solved.</value>
    public bool IsOpen => Resolution.SolvedAt is null;
}
