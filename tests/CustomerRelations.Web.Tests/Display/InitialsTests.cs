using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("Folake Adeyemi", "FA")]
    [InlineData("Mei-Ling Tan", "MT")]
    [InlineData("jonas lindqvist", "JL")]
    [InlineData("  Amara   Nwosu  ", "AN")]
    [InlineData("Ana Maria Lopez", "AM")]
    [InlineData("Élodie Ñandú", "ÉÑ")]
    public void Two_words_give_two_capitals(string name, string initials) => Initials.Of(name).ShouldBe(initials);

    [Fact]
    public void One_word_gives_one_sign() => Initials.Of("Kestrel").ShouldBe("K");

    [Theory]
    [InlineData("王小明", "王")]
    [InlineData("王 小明", "王")]
    [InlineData("محمد علي", "م")]
    [InlineData("कि शर्मा", "कि")]
    [InlineData("김 민준", "김")]
    public void A_script_without_capitals_gives_one_whole_sign(string name, string initials) => Initials.Of(name).ShouldBe(initials);

    [Fact]
    public void A_mark_stays_with_its_letter() => Initials.Of("e\u0301lodie martin").ShouldBe("E\u0301M");

    [Fact]
    public void A_letter_beyond_the_first_plane_is_not_cut_in_half() => Initials.Of("𐐨da 𐐩mi").ShouldBe("𐐀𐐁");

    [Theory]
    [InlineData("Smith & Sons", "SS")]
    [InlineData("“Kestrel” (Kitchens)", "KK")]
    [InlineData("7 Seas", "7S")]
    public void Signs_between_words_are_passed_over(string name, string initials) => Initials.Of(name).ShouldBe(initials);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("—")]
    [InlineData(null)]
    public void No_name_gives_a_question_mark(string? name) => Initials.Of(name).ShouldBe("?");
}
