using System.Text.RegularExpressions;
using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed partial class ReferenceTests
{
    [Fact]
    public void A_hundred_thousand_references_are_all_different_and_well_formed()
    {
        // 100,000 of 2^40: that two are the same has odds of 1 to 200 in a run; two pairs, of 1 to 48,000.
        var drawn = Enumerable.Range(0, 100_000).Select(_ => Reference.Next()).ToList();
        drawn.ShouldAllBe(reference => Form().IsMatch(reference));
        drawn.Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThanOrEqualTo(99_999);
    }

    [Fact]
    public void Every_letter_of_the_alphabet_is_drawn()
    {
        var letters = Enumerable.Range(0, 1_000).SelectMany(_ => Reference.Next()).Where(letter => letter != '-').Distinct().Order();
        new string(letters.ToArray()).ShouldBe("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    }

    [Theory]
    [InlineData("7K3M-9QXD")]
    [InlineData("7k3m-9qxd")]
    [InlineData("7K3M9QXD")]
    [InlineData(" 7k3m 9qxd ")]
    public void A_reference_is_read_as_people_type_it(string typed)
    {
        Reference.TryRead(typed, out var reference).ShouldBeTrue();
        reference.ShouldBe("7K3M-9QXD");
    }

    [Fact]
    public void Letters_that_look_like_numbers_are_read_as_those()
    {
        Reference.TryRead("oO-iIlL-7k", out var reference).ShouldBeTrue();
        reference.ShouldBe("0011-117K");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7K3M-9QX")]
    [InlineData("7K3M-9QXDD")]
    [InlineData("7K3M-9QXU")]
    [InlineData("7K3M-9QX!")]
    [InlineData("７K3M-9QXD")]
    public void Anything_else_is_no_reference(string? typed)
    {
        Reference.TryRead(typed, out var reference).ShouldBeFalse();
        reference.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_drawn_can_be_read()
    {
        var drawn = Reference.Next();
        Reference.TryRead(drawn.ToLowerInvariant(), out var read).ShouldBeTrue();
        read.ShouldBe(drawn);
        drawn.Length.ShouldBe(Lengths.Reference);
    }

    [GeneratedRegex("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
