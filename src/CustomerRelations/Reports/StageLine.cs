namespace CustomerRelations.Reports;

/// <summary>How people came into conversations of a stage and how they left them, both on average from 1, upset, to 5, delighted.</summary>
/// <param name="Came">With the number of conversations in which somebody could tell both.</param>
public sealed record StageLine(CycleStage Stage, ReportLine Came, ReportLine Left)
{
    public decimal Lift => (Left.Amount ?? 0) - (Came.Amount ?? 0);
}
