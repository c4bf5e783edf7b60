using System.Security.Claims;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class NameBadgeTests
{
    [Fact]
    public void A_badge_reads_name_role_and_theme_from_the_claims()
    {
        var badge = Of(new Claim("display_name", "Amara Nwosu"), new Claim(ClaimTypes.Role, "Admin"), new Claim("theme", "dark"));

        badge.ShouldBe(new NameBadge("Amara Nwosu", "Admin", IsAdmin: true, "dark") { Manages = true });
    }

    [Fact]
    public void Without_a_role_it_is_the_front_desk_and_the_theme_follows_the_computer() =>
        Of(new Claim("display_name", "Jonas Lindqvist")).ShouldBe(new NameBadge("Jonas Lindqvist", "Front desk", IsAdmin: false, Theme: null));

    [Theory]
    [InlineData("automatic")]
    [InlineData("\"><script>")]
    public void A_theme_that_nobody_drew_follows_the_computer(string theme) => Of(new Claim("theme", theme)).Theme.ShouldBeNull();

    [Fact]
    public void Nobody_signed_in_has_an_empty_badge() => NameBadge.Of(new ClaimsPrincipal()).Name.ShouldBeEmpty();

    private static NameBadge Of(params Claim[] claims) => NameBadge.Of(new ClaimsPrincipal(new ClaimsIdentity(claims, "test")));
}
