namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>A colleague who has open promises.</summary>
/// <param name="Count">How many are open.</param>
/// <param name="HasLeft">Their account is closed: nobody looks at these.</param>
public sealed record PromiseHolder(Guid Id, string Name, int Count, bool HasLeft);
