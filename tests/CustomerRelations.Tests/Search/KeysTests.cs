using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Tests.Search;

public sealed class KeysTests
{
    [Theory]
    [InlineData("Zoë O'Brien-Łukasz", "zoe obrien lukasz")]
    [InlineData("Nguyễn Thị Ánh", "nguyen thi anh")]
    [InlineData("İstanbul Işık", "istanbul isik")]
    [InlineData("Ђорђе Ђуровић", "ђорђе ђуровић")]
    [InlineData("محمد علي", "محمد علي")]
    [InlineData("王秀英", "王秀英")]
    [InlineData("हिन्दी कुमारी", "हिन्दी कुमारी")]
    [InlineData("김민수", "김민수")]
    [InlineData("がくと", "がくと")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Søren Ærø Þór", "soren aero thor")]
    [InlineData("D’Arcy & Sons, Ltd.", "darcy sons ltd")]
    [InlineData("3M Company", "3m company")]
    [InlineData("Zoë\uFFFE \uFDD0Li\uDBFF\uDFFFn\uFFFF", "zoe lin")]
    [InlineData("Zoë \uD83D Lin", "zoe lin")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void A_name_is_folded_to_its_words(string? name, string words) => string.Join(' ', Keys.Words(name)).ShouldBe(words);

    [Theory]
    [InlineData("zoe\u0308", "zo\u00EB")]
    [InlineData("ΓΙΩΡΓΟΣ", "Γιώργος")]
    [InlineData("ISIK", "ışık")]
    [InlineData("Kaʻiulani", "Ka'iulani")]
    [InlineData("O‘Brien", "O'Brien")]
    [InlineData("OʼBrien", "O'Brien")]
    [InlineData("علی‌رضا", "علیرضا")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("Anne\u00ADmarie", "Annemarie")]
    public void Two_ways_to_write_a_name_have_one_key(string one, string other) => Keys.Words(one).ShouldBe(Keys.Words(other));

    [Theory]
    [InlineData("किरण", "करण")]
    [InlineData("かき", "がぎ")]
    public void Signs_that_make_another_word_are_kept(string one, string other) => Keys.Words(one).ShouldNotBe(Keys.Words(other));

    [Fact]
    public void Rare_characters_of_a_name_are_letters_like_others() => Keys.Words("𠮷田 太郎").ShouldBe(["𠮷田", "太郎"]);

    [Fact]
    public void A_long_word_is_cut_between_characters()
    {
        var word = Keys.Words("a" + string.Concat(Enumerable.Repeat("𠮷", 40))).Single();
        word.Length.ShouldBe(Lengths.NameWord - 1);
        char.IsLowSurrogate(word[^1]).ShouldBeTrue();
    }

    [Fact]
    public void Twelve_words_of_a_name_are_kept() => Keys.Words(string.Join(' ', Enumerable.Range(0, 20))).Count.ShouldBe(12);

    [Theory]
    [InlineData("+44 20 7946 0958", "+442079460958")]
    [InlineData("+44 (0)20 7946-0958", "+442079460958")]
    [InlineData("0044 20 7946 0958", "+442079460958")]
    [InlineData(" +48.22.123.45.67", "+48221234567")]
    [InlineData("020 7946 0958", "02079460958")]
    [InlineData("٠٢٠ ٧٩٤٦", "0207946")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_phone_number_is_folded_to_its_digits(string? typed, string key) => Keys.Phone(typed).ShouldBe(key);

    [Theory]
    [InlineData("GB", "0117 496 0182", "+441174960182")]
    [InlineData("GB", "(0117) 496 0182", "+441174960182")]
    [InlineData("GB", "+353 20 910 2201", "+353209102201")]
    [InlineData("GB", "0117 496 0182 ext. 5", "+441174960182")]
    [InlineData("GB", "0117 496 0182x12", "+441174960182")]
    [InlineData("GB", "496 0182", "4960182")]
    [InlineData("GB", "0300", "0300")]
    [InlineData("US", "(212) 555-0182", "+12125550182")]
    [InlineData("US", "1-212-555-0182", "+12125550182")]
    [InlineData("US", "011 44 117 496 0182", "+441174960182")]
    [InlineData("US", "555-0182", "5550182")]
    [InlineData("IT", "06 698 1234", "+39066981234")]
    [InlineData("NO", "22 00 00 00", "+4722000000")]
    [InlineData("HU", "06 1 234 5678", "+3612345678")]
    [InlineData("JP", "０３－１２３４－５６７８", "+81312345678")]
    [InlineData("gb", "＋44 117 496 0182", "+441174960182")]
    [InlineData("XX", "0117 496 0182", "01174960182")]
    public void A_number_of_home_is_read_as_the_world_writes_it(string country, string typed, string key) => Keys.Phone(typed, DialPlan.Of(country)).ShouldBe(key);

    [Theory]
    [InlineData(" Maya.Chen@Example.ORG ", "maya.chen@example.org")]
    [InlineData(null, "")]
    public void An_address_is_folded_to_small_letters(string? typed, string key) => Keys.Email(typed).ShouldBe(key);
}
