namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A run with something to do.</summary>
/// <param name="IsConfirmed">It is to be taken; else tried.</param>
/// <param name="LastSign">When somebody last worked at it or asked for it.</param>
public sealed record WaitingImport(Guid Id, bool IsConfirmed, DateTime LastSign);
