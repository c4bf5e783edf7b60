namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What waits, counted.</summary>
/// <param name="Word">Complaints whose customer waits for a word.</param>
/// <param name="Approval">Complaints with a remedy that nobody has decided.</param>
/// <param name="Acceptance">Complaints that were handed over and not answered within a working day.</param>
/// <param name="Actions">Corrective actions that are done and whose effect is to be checked.</param>
public sealed record BoardFigures(int Word, int Approval, int Acceptance, int Actions);
