using CustomerRelations.Cycle.Desk;
using CustomerRelations.Search;

namespace CustomerRelations.Tests.Cycle.Desk;

public sealed class CallerNumberTests
{
    [Theory]
    [InlineData("+441174960182")]
    [InlineData(" 441174960182")]
    [InlineData("0117 496 0182")]
    [InlineData("00441174960182")]
    [InlineData("tel:+44-117-496-0182")]
    [InlineData("tel: 441174960182")]
    [InlineData("sip:+441174960182@pbx.example")]
    [InlineData("SIP:01174960182@pbx.example;user=phone")]
    public void However_a_telephone_writes_it_it_is_one_number(string shown) =>
        CallerNumber.Read(shown, DialPlan.Of("GB"))!.Key.ShouldBe("+441174960182");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anonymous")]
    [InlineData("sip:anonymous@anonymous.invalid")]
    [InlineData("1234")]
    [InlineData("folake@kestrel.example")]
    public void What_is_no_number_is_nobodys(string? shown) => CallerNumber.Read(shown, DialPlan.Of("GB")).ShouldBeNull();
}
