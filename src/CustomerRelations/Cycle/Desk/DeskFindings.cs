using CustomerRelations.Cycle.Receive;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Whoever may be meant by what was typed at the desk: those who may be the same person first.</summary>
/// <param name="IsAsked">Somebody was looked for.</param>
public sealed record DeskFindings(IReadOnlyList<LookAlike> People, bool IsAsked)
{
    public static DeskFindings None { get; } = new([], false);

    /// <value>Somebody has the same phone or e-mail, or the same name here: a second file is opened only when the clerk says they are somebody else.</value>
    public bool IsSure => People.Any(found => found.IsSure);
}
