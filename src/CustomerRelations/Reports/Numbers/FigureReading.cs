using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports.Numbers;

/// <summary>What a report begins with: what it is of, its numbers, and what their keys are called.</summary>
public sealed record FigureReading(ReportScope Scope, ReportNames Names, FigureSums Sums)
{
    /// <value>The only days whose records are looked for; empty for all of the report's.</value>
    public IReadOnlyList<(DateOnly First, DateOnly Last)>? Days { get; init; }

    /// <value>What stands before the names of its numbers where a report tells of other rows, too.</value>
    public string Before { get; init; } = "";

    public Slices Slices => new(Scope, Sums, Names);

    /// <summary>The records of its days.</summary>
    public RowsBehind<TRow> Behind<TRow>(RowShape<TRow> shape) => new(shape, Scope, Names, Days);
}
