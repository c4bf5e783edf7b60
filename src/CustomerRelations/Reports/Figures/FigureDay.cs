namespace CustomerRelations.Reports.Figures;

/// <summary>The numbers of one day at one branch, by name.</summary>
public sealed record FigureDay(DateOnly Day, Guid BranchId, IReadOnlyDictionary<string, long> Numbers);
