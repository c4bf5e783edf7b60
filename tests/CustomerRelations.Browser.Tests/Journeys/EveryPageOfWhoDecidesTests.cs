using CustomerRelations.Browser.Tests.Hosting;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>The same as <see cref="EveryPageTests"/> for the pages of managers and admins, which are looked at in another office beside.</summary>
[Collection(PagesOfWhoDecidesCollection.Name)]
public sealed class EveryPageOfWhoDecidesTests(DemoDesk desk) : Journey(desk)
{
    [Theory]
    [MemberData(nameof(EveryPageTests.OfWhoDecides), MemberType = typeof(EveryPageTests))]
    public Task Axe_finds_nothing_and_nothing_is_wider_than_a_phone(string email, string route) => EveryPageTests.ShouldFindNothingAsync(Desk, email, route);
}
