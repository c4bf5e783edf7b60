using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Culture.Recognition;

/// <summary>The form for a thank-you, before anything is written on it.</summary>
/// <param name="Colleagues">Everybody who works here but the one who writes.</param>
/// <param name="Values">What it may have shown.</param>
/// <param name="About">What it is for; null when nothing was named.</param>
/// <param name="ToId">Whom it would be for; null when nobody was named, or it would be oneself.</param>
public sealed record BlankKudos(IReadOnlyList<Choice> Colleagues, IReadOnlyList<ListItem> Values, Moment? About, Guid? ToId);
