using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>A letter as it is proposed before anybody has written.</summary>
/// <param name="Offered">The templates of its kind.</param>
/// <param name="Template">The one that was taken; nothing when there is none of the kind.</param>
/// <param name="IsUpset">The text for somebody upset was taken.</param>
/// <param name="Action">The corrective action it tells of, if it does.</param>
/// <param name="Filled">Nothing without a template.</param>
public sealed record LetterProposal(
    LetterFacts Facts, IReadOnlyList<LetterTemplate> Offered, LetterTemplate? Template, LetterKind Kind, bool IsUpset, Guid? Action, FilledLetter? Filled);
