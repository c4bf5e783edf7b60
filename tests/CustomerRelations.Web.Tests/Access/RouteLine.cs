namespace CustomerRelations.Web.Tests.Access;

/// <summary>One door.</summary>
/// <param name="Pattern">The route's template.</param>
/// <param name="Who">The least somebody must be.</param>
/// <param name="Posts">Something can be sent to it.</param>
internal sealed record RouteLine(string Pattern, Who Who, bool Posts = false);
