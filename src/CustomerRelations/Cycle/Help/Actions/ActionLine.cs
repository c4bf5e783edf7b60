using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>An action as the book of actions shows it.</summary>
/// <param name="Cause">In the words of the list today; empty where none is named.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="Asked">How many complaints ask for it.</param>
/// <param name="Told">How many of their customers were told what changed.</param>
public sealed record ActionLine(CorrectiveAction Action, string Cause, string Owner, int Asked, int Told);
