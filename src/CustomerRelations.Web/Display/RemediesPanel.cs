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
        { Most: null } => $"You decide this on your own. Used so far: {Case.Used.Short}.",
        { Most: 0 } => $"About whatever costs something {Case.Decider} decides. Used so far: {Case.Used.Short}.",
        var mine => $"You may decide up to {mine.Words} on your own. Used so far: {Case.Used.Short}.",
    };

    /// <value>How far the bar is filled; nothing where there is no limit to fill.</value>
    public long? Filled => Case.Mine.Most is > 0 and { } most ? Math.Min(Full, Case.Used.Minor * Full / most) : null;

    public string BarWords => $"{Case.Used.Short} of your {Case.Mine.Words} limit is used";

    /// <value>The form is open and its button stands out: something is to be offered now.</value>
    public bool IsOffering => Next is null or NextAct.Offer;

    /// <value>Where somebody comes back to who says yes or no.</value>
    public string Here => $"/complaints/{Case.Reference}";

    /// <summary>Whoever looks may be the one who says yes or no.</summary>
    public bool MayDecide(RemedyLine line) => line.Remedy.IsWaiting && Case.Manages && !Case.IsClosed && line.Remedy.OfferedById != Case.MeId;

    /// <summary>Who says yes or no to it, for whoever is not asked; nobody decides about their own.</summary>
    public string WhoDecides(RemedyLine line) => MayDecide(line) ? "" : Case.Decider == line.By ? "Somebody else decides. " : $"{char.ToUpperInvariant(Case.Decider[0])}{Case.Decider[1..]} decides. ";

    public bool HasChosen(ListItem kind) => Input.Kinds?.Contains(kind.Id) == true;
}
