namespace CustomerRelations.Web.Tests.Access;

/// <summary>One door.</summary>
/// <param name="Pattern">The route's template.</param>
/// <param name="Who">The least somebody must be.</param>
/// <param name="Posts">Something can be sent to it.</param>
/// <param name="Shows">The status of the answer to whoever may open it.</param>
/// <param name="ShowsOutside">The status of the answer to whoever has not signed in, where that is another.</param>
internal sealed record RouteLine(string Pattern, Who Who, bool Posts = false, int Shows = 200, int? ShowsOutside = null)
{
    public int ShowsTo(Who who) => who == Who.Anybody ? ShowsOutside ?? Shows : Shows;
}
