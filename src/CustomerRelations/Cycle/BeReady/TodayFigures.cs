namespace CustomerRelations.Cycle.BeReady;

/// <summary>How much there is, and how the last open day went.</summary>
/// <param name="Open">My promises that are not settled.</param>
/// <param name="Late">Those of them that are late.</param>
/// <param name="DueToday">Those that still fall due today.</param>
/// <param name="WaitForYes">Remedies that wait for a yes or a no, for whoever may decide.</param>
/// <param name="Due">My promises that fell due on the last open day, those let off left out.</param>
/// <param name="Kept">Those of them that were kept in time.</param>
/// <param name="Felt">Conversations of the branch on that day of which both feelings are known.</param>
/// <param name="Warmer">Those who left warmer than they came.</param>
/// <param name="Solved">What customers said of them: solved.</param>
/// <param name="Partly">Partly.</param>
/// <param name="NotYet">Not yet.</param>
public sealed record TodayFigures(int Open, int Late, int DueToday, int WaitForYes, int Due, int Kept, int Felt, int Warmer, int Solved, int Partly, int NotYet)
{
    /// <value>Corrective actions of mine that are to be done until the end of today.</value>
    public int ChangesDue { get; init; }

    /// <value>Those of mine whose effect is to be looked at, and for whoever manages those of the branch.</value>
    public int ChangesToCheck { get; init; }

    public bool TellsOfThen => Due + Felt + Solved + Partly + NotYet > 0;
}
