namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>A customer's place in every order of the list.</summary>
public sealed record ListMark(Guid Id, string Reference, string NameKey, DateTime? LastTouchpointAt);
