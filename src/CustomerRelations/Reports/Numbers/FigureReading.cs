using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports.Numbers;

/// <summary>What a report begins with: what it is of, its numbers, and what their keys are called.</summary>
public sealed record FigureReading(ReportScope Scope, ReportNames Names, FigureSums Sums)
{
    public Slices Slices => new(Scope, Sums, Names);
}
