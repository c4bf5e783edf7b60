using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>The open complaints at a glance.</summary>
/// <param name="Cells">By step and age; what is not there is nought.</param>
public sealed record ComplaintBoardView(IReadOnlyList<BoardCell> Cells, BoardFigures Figures)
{
    public int Open => Cells.Sum(cell => cell.Count);

    public int Of(ComplaintStep step, ComplaintAge age) => Cells.FirstOrDefault(cell => cell.Step == step && cell.Age == age)?.Count ?? 0;

    public int Of(ComplaintStep step) => Cells.Where(cell => cell.Step == step).Sum(cell => cell.Count);

    public int Of(ComplaintAge age) => Cells.Where(cell => cell.Age == age).Sum(cell => cell.Count);
}
