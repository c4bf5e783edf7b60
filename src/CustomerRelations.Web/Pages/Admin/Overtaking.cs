using CustomerRelations.Office;

namespace CustomerRelations.Web.Pages.Admin;

/// <summary>What somebody is shown whose form was overtaken.</summary>
/// <param name="By">Who was quicker, if it is known.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Differences">Field by field; empty when both say the same.</param>
public sealed record Overtaking(Hand? By, string Zone, IReadOnlyList<Difference> Differences);
