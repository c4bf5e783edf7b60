using CustomerRelations.Search;

namespace CustomerRelations.Tests.Search;

public sealed class DialPlanTests
{
    [Fact]
    public void Every_country_has_two_letters_a_name_and_a_code_of_its_own_spelling()
    {
        DialPlan.All.Select(plan => plan.Country).ShouldBeUnique();
        DialPlan.All.Select(plan => plan.Name).ShouldBeUnique();
        DialPlan.All.ShouldAllBe(plan => plan.Country.Length == 2 && plan.Country.All(char.IsAsciiLetterUpper)
            && plan.Code.Length >= 1 && plan.Code.Length <= 3 && (plan.Code + plan.Trunk).All(char.IsAsciiDigit));
    }

    [Theory]
    [InlineData("GB", "0117496", "0117496 +44117496")]
    [InlineData("GB", "117496", "117496 +44117496")]
    [InlineData("GB", "+44117", "+44117 0117")]
    [InlineData("GB", "+353", "+353")]
    [InlineData("NO", "2200", "2200 +472200")]
    public void So_much_of_a_number_is_looked_for_at_home_and_abroad(string country, string typed, string looked) =>
        string.Join(' ', DialPlan.Of(country)!.Beginnings(typed)).ShouldBe(looked);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ZZ")]
    public void An_unknown_country_has_none(string? country) => DialPlan.Of(country).ShouldBeNull();
}
