using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile.Links;

/// <summary>The other one of a link.</summary>
public sealed record LinkedFile(Guid Id, string Reference, string Name, string? Language, string? Pronoun, CustomerKind Kind);
