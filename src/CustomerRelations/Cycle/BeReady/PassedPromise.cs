namespace CustomerRelations.Cycle.BeReady;

/// <summary>That a colleague passed a promise on.</summary>
/// <param name="By">Who did.</param>
/// <param name="Why">Empty when the words were erased.</param>
public sealed record PassedPromise(string By, string Why);
