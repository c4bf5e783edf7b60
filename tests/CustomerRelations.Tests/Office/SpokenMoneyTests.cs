using CustomerRelations.Office;

namespace CustomerRelations.Tests.Office;

public sealed class SpokenMoneyTests
{
    [Theory]
    [InlineData("46.20", "GBP", 4620)]
    [InlineData("£46.20", "GBP", 4620)]
    [InlineData(" £ 46.20 ", "GBP", 4620)]
    [InlineData("46.20 GBP", "GBP", 4620)]
    [InlineData("gbp 46.20", "GBP", 4620)]
    [InlineData("46,20", "GBP", 4620)]
    [InlineData("46,20 €", "EUR", 4620)]
    [InlineData("46.2", "GBP", 4620)]
    [InlineData(".50", "GBP", 50)]
    [InlineData("0.05", "GBP", 5)]
    [InlineData("0", "GBP", 0)]
    [InlineData("1046", "GBP", 104600)]
    [InlineData("1,046.20", "GBP", 104620)]
    [InlineData("1.046,20", "GBP", 104620)]
    [InlineData("1,046", "GBP", 104600)]
    [InlineData("1.046", "GBP", 104600)]
    [InlineData("1 046,20", "EUR", 104620)]
    [InlineData("1\u202F046,20", "EUR", 104620)]
    [InlineData("1’046.20", "CHF", 104620)]
    [InlineData("12,345,678", "GBP", 1234567800)]
    [InlineData("12.345.678,90", "EUR", 1234567890)]
    [InlineData("500", "JPY", 500)]
    [InlineData("¥1,500", "JPY", 1500)]
    [InlineData("1.250", "KWD", 1250)]
    [InlineData("1,046.250", "KWD", 1046250)]
    [InlineData("1,25", "KWD", 1250)]
    [InlineData("٤٦٫٢٠", "EUR", 4620)]
    [InlineData("1000000000", "GBP", 100000000000)]
    public void What_people_type_is_read(string text, string currency, long minor)
    {
        SpokenMoney.TryRead(text, currency, out var money, out var problem).ShouldBeTrue(problem);
        (money.Minor, money.Currency, problem).ShouldBe((minor, currency, ""));
    }

    [Theory]
    [InlineData("-5", "GBP", "An amount is nothing or more, never less.")]
    [InlineData("£-5", "GBP", "An amount is nothing or more, never less.")]
    [InlineData("-£5", "GBP", "An amount is nothing or more, never less.")]
    [InlineData("−5.00", "GBP", "An amount is nothing or more, never less.")]
    [InlineData("(5)", "GBP", "An amount is nothing or more, never less.")]
    [InlineData("0.205", "GBP", "Write 2 digits behind the point, like £46.20.")]
    [InlineData("1046.2055", "GBP", "Write 2 digits behind the point, like £46.20.")]
    [InlineData("46.", "GBP", "Write 2 digits behind the point, like £46.20.")]
    [InlineData("10.50", "JPY", "JPY has no smaller coins. Write a whole amount, like ¥46.")]
    [InlineData("1,046", "KWD", "This could be two amounts. Write it like KWD 46.200.")]
    [InlineData("1000000001", "GBP", "That is more than anybody could mean. Look at the figures again.")]
    [InlineData("99999999999999999999999999", "GBP", "That is more than anybody could mean. Look at the figures again.")]
    [InlineData("", "GBP", "We couldn’t read this amount. Write it like £46.20.")]
    [InlineData("£", "GBP", "We couldn’t read this amount. Write it like £46.20.")]
    [InlineData("about 5", "GBP", "We couldn’t read this amount. Write it like £46.20.")]
    [InlineData("$5", "GBP", "We couldn’t read this amount. Write it like £46.20.")]
    [InlineData("5+5", "GBP", "We couldn’t read this amount. Write it like £46.20.")]
    [InlineData("1,04,6.20", "GBP", "We couldn’t read this amount. Write it like £46.20.")]
    [InlineData("1.046,20.00", "GBP", "We couldn’t read this amount. Write it like £46.20.")]
    [InlineData(",", "GBP", "We couldn’t read this amount. Write it like £46.20.")]
    public void What_nobody_could_mean_is_explained(string text, string currency, string sentence)
    {
        SpokenMoney.TryRead(text, currency, out _, out var problem).ShouldBeFalse();
        problem.ShouldBe(sentence);
    }
}
