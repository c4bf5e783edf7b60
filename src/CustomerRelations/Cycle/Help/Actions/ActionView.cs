using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>What the page of an action shows.</summary>
/// <param name="Cause">In the words of the list today; empty where none is named.</param>
/// <param name="Asked">How many complaints ask for it.</param>
/// <param name="Told">How many of their customers were told what changed.</param>
/// <param name="ToTell">One page of those not told yet, the longest waiting first.</param>
/// <param name="NextAfter">The reference after which the next page of them begins; null on the last one.</param>
/// <param name="LastTold">The last who were told.</param>
/// <param name="Effect">Before and after, as the books stand now; empty until a whole day has gone by since it was done.</param>
/// <param name="History">Newest first.</param>
/// <param name="Today">At the reader's branch.</param>
/// <param name="Now">UTC.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Manages">The reader may check it.</param>
public sealed record ActionView(
    CorrectiveAction Action,
    string Owner,
    string AskedBy,
    string? DoneBy,
    string? CheckedBy,
    string Cause,
    int Asked,
    int Told,
    IReadOnlyList<AskingComplaint> ToTell,
    string? NextAfter,
    IReadOnlyList<AskingComplaint> LastTold,
    EffectFigures? Effect,
    IReadOnlyList<ActionEvent> History,
    DateOnly Today,
    DateTime Now,
    string Zone,
    bool Manages)
{
    public string Path => $"/actions/{Action.Reference}";

    /// <value>It is done, and the day on which somebody looks has come.</value>
    public bool IsToCheckNow => Action is { IsOpen: true, DoneAt: not null } && Action.CheckOn <= Today;
}
