using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Figures;

/// <summary>Which figures are wanted.</summary>
/// <param name="Kind">Of which rows.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, which counts.</param>
/// <param name="BranchId">Empty for all branches.</param>
/// <param name="Filters">Rows that have one of each of these: "channel:", "topic:" or "goal:" and a key, together with those that were merged into it. A row has one of them at most.</param>
public sealed record FigureQuestion(FigureKind Kind, DateOnly From, DateOnly To, Guid? BranchId, IReadOnlyList<IReadOnlyList<string>> Filters);
