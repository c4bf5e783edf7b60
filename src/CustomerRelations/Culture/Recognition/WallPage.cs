namespace CustomerRelations.Culture.Recognition;

/// <summary>One page of the wall.</summary>
/// <param name="NextBefore">The thank-you before which the next page begins; null on the last one.</param>
/// <param name="IsEarlier">false on the first page.</param>
/// <param name="Zone">IANA zone of the reader.</param>
public sealed record WallPage(IReadOnlyList<WallPart> Parts, Guid? NextBefore, bool IsEarlier, string Zone);
