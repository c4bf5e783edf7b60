namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>Whose files are to be changed, and how.</summary>
/// <param name="Who">References of those who were ticked.</param>
/// <param name="All">Everybody who fits the question instead.</param>
/// <param name="Question">The list they stand on.</param>
/// <param name="Act">What is to be changed; empty while nobody has said so.</param>
public sealed record ManyChoice(IReadOnlyList<string> Who, bool All, ListQuestion Question, ManyAct? Act);
