using CustomerRelations.Office.Lists;

namespace CustomerRelations.Cycle.Receive.Export;

/// <summary>The names behind the keys of a sheet.</summary>
internal sealed record SheetNames(IReadOnlyDictionary<Guid, string> Branches, IReadOnlyDictionary<Guid, string> Staff, Labels Labels);
