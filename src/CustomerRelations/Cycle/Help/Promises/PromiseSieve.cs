namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Which promises of whom a list is asked for.</summary>
/// <param name="Whose">Mine, my branch's, everybody's.</param>
/// <param name="Show">Open ones, or what became of them.</param>
public sealed record PromiseSieve(Whose Whose, PromiseShow Show = PromiseShow.Open)
{
    /// <value>It tells how well somebody kept their word: of others only whoever manages reads that.</value>
    public bool Judges => Show is PromiseShow.Kept or PromiseShow.KeptLate or PromiseShow.Broken or PromiseShow.Released;
}
