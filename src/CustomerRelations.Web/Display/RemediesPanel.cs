using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>What the panel "Put it right" shows.</summary>
/// <param name="Case">The complaint and what may be decided about it here.</param>
/// <param name="Lines">What was offered before, the last first.</param>
/// <param name="Kinds">What is offered to choose from.</param>
/// <param name="They">The customer.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Now">UTC.</param>
/// <param name="Input">What was typed; empty when nobody has.</param>
/// <param name="Back">Where to go on afterwards: a local page, or nothing for the complaint.</param>
/// <param name="IsAnswer">The form stands on its own page, which says what was refused.</param>
/// <param name="Next">What comes next for the complaint; nothing where the form is all its page is for.</param>
public sealed record RemediesPanel(
    RemedyCase Case, IReadOnlyList<RemedyLine> Lines, IReadOnlyList<ListItem> Kinds, Pronoun They, string Zone, DateTime Now,
    NewRemedy Input, string? Back, bool IsAnswer, NextAct? Next = null)
{
    // Of the limit's bar.
    private const long Full = 400;

    /// <value>What may be decided here, in a sentence or two.</value>
    public string Room => Case.Mine switch
    {
        { Most: null } => $"You decide this on your own{OfMonth}. Used so far: {Case.Used.Short}.",
        { Most: 0 } => $"About whatever costs something {Case.Decider} decides. Used so far: {Case.Used.Short}.",
        var mine => $"You may decide up to {mine.Words} on your own{OfMonth}. Used so far: {Case.Used.Short}.",
    };

    // Which of the two limits counts is read at a glance: the smaller one ends it.
    private string OfMonth => Case.Mine.LeftWords is { } left ? $", {left} more this month" : "";

    /// <value>How far the bar is filled; nothing where there is no limit to fill.</value>
    public long? Filled => Case.Mine.Most is > 0 and { } most ? Math.Min(Full, Case.Used.Minor * Full / most) : null;

    public string BarWords => $"{Case.Used.Short} of your {Case.Mine.Words} limit is used";

    /// <value>The form is open and its button stands out: something is to be offered now.</value>
    public bool IsOffering => Next is null or NextAct.Offer;

    /// <value>Where somebody comes back to who says yes or no.</value>
    public string Here => $"/complaints/{Case.Reference}";

    /// <summary>Whoever looks may be the one who says yes or no.</summary>
    public bool MayDecide(RemedyLine line) => line.Remedy.IsWaiting && Case.Manages && !Case.IsClosed && line.Remedy.OfferedById != Case.MeId;

    /// <summary>"Waits 3 h with Farid Haddad"; with whoever was asked back while a question is open.</summary>
    public string Clock(RemedyLine line) => line.OpenQuestion is null
        ? (MayDecide(line) ? $"Waits {line.Waits} for you. " : $"Waits {line.Waits} with {(Case.Decider == line.By ? "somebody else" : Case.Decider)}. ")
        : $"Waits {line.Waits}, now with {line.By}, who was asked. ";

    /// <summary>Whoever looks may answer what was asked back.</summary>
    public bool MayAnswer(RemedyLine line) => line.OpenQuestion is not null && (line.Remedy.OfferedById == Case.MeId || Case.IsMine);

    /// <summary>It is promised, and nobody has written down yet that the customer takes it.</summary>
    public bool MayBeTaken(RemedyLine line) => !Case.IsClosed && line.Remedy is { PromiseId: not null, AcceptedAt: null } && line.Promised is PromiseState.Open or PromiseState.Late;

    public bool HasReason(string reason) => Input.Reasons?.Contains(reason) == true;

    public bool HasChosen(ListItem kind) => Input.Kinds?.Contains(kind.Id) == true;
}
