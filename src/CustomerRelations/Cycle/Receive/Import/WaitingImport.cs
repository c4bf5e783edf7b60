namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A run with something to do.</summary>
/// <param name="IsConfirmed">It is to be taken; else tried.</param>
/// <param name="LastSign">When somebody last worked at it or asked for it.</param>
/// <param name="IsElsewhere">Its file lies where whoever began it at the command line has it, and they go on with it.</param>
public sealed record WaitingImport(Guid Id, bool IsConfirmed, DateTime LastSign, bool IsElsewhere);
