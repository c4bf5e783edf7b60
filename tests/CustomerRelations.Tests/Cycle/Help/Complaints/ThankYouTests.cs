using CustomerRelations.Cycle.Help.Complaints;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

public sealed class ThankYouTests
{
    [Fact]
    public void Words_to_begin_with_name_them_and_say_who_looks_after_it()
    {
        ThankYou.Suggest("Mrs Adeyemi", "Amara", "Amara").ShouldBe("Dear Mrs Adeyemi, thank you for telling us. I am sorry that it went this way. I am looking after this myself. Amara");
        ThankYou.Suggest(null, "Amara", "Ben").ShouldBe("Thank you for telling us. I am sorry that it went this way. Amara is looking after this. Ben");
    }
}
