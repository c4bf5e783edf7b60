using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Figures;

/// <summary>Which figures are wanted.</summary>
/// <param name="Kind">Of which rows.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, which counts.</param>
/// <param name="BranchId">Empty for all branches.</param>
/// <param name="Filters">Rows that have all of these: "channel:", "topic:" or "goal:" and a key.</param>
public sealed record FigureQuestion(FigureKind Kind, DateOnly From, DateOnly To, Guid? BranchId, IReadOnlyList<string> Filters);
