using CustomerRelations.Entities;

namespace CustomerRelations.Office.Lists;

/// <summary>The entry an admin points at, as they saw it.</summary>
public sealed record SeenEntry(ListKind Kind, Guid Id, Guid Version);
