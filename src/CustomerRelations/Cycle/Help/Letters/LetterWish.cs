using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>Which letter somebody wants to write.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Template">The template; empty for the one that fits.</param>
/// <param name="Upset">The text for somebody upset; empty to go by how they feel.</param>
/// <param name="Action">The corrective action it tells of, if it does.</param>
public sealed record LetterWish(LetterKind Kind, Guid? Template = null, bool? Upset = null, Guid? Action = null);
