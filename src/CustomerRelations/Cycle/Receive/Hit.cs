namespace CustomerRelations.Cycle.Receive;

/// <summary>A file that a search may mean.</summary>
/// <param name="FileId">The file, or the one it became part of.</param>
/// <param name="NameKey">The folded name.</param>
/// <param name="IsExact">The whole phone number or e-mail was typed.</param>
public sealed record Hit(Guid FileId, string NameKey, DateTime? LastTouchpointAt, bool IsExact);
