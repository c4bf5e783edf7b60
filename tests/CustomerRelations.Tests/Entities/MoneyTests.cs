using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(4620, "GBP", "£46.20")]
    [InlineData(1200, "EUR", "€12.00")]
    [InlineData(104620, "USD", "$1,046.20")]
    [InlineData(500, "JPY", "¥500")]
    [InlineData(1250, "KWD", "KWD 1.250")]
    [InlineData(5, "CHF", "CHF 0.05")]
    [InlineData(0, "GBP", "£0.00")]
    [InlineData(-150, "GBP", "-£1.50")]
    [InlineData(100000000000, "GBP", "£1,000,000,000.00")]
    public void An_amount_reads_as_its_currency_writes_it(long minor, string currency, string words) => new Money(minor, currency).ToString().ShouldBe(words);

    [Theory]
    [InlineData(7500, "GBP", "£75")]
    [InlineData(7550, "GBP", "£75.50")]
    [InlineData(0, "EUR", "€0")]
    [InlineData(2000, "KWD", "KWD 2")]
    [InlineData(1234, "JPY", "¥1,234")]
    public void A_whole_amount_is_said_short(long minor, string currency, string words) => new Money(minor, currency).Short.ShouldBe(words);
}
