namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>A matter as somebody sees it who hands it over.</summary>
/// <param name="Customer">The reference of their file; null when they stayed anonymous.</param>
/// <param name="WaitingFor">Who was offered it and has not answered.</param>
public sealed record MatterInHand(string Reference, string Goal, string Owner, bool IsMine, string? Customer, string? CustomerName, string? Pronoun, string? WaitingFor);
