using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class KudosTests
{
    [Fact]
    public void Thanks_have_words() => Should.Throw<ArgumentException>(() => Give(Given.Ben, " "));

    [Fact]
    public void Nobody_thanks_themselves() => Should.Throw<ArgumentException>(() => Give(Given.Amara, "Well done"));

    [Fact]
    public void Thanks_keep_who_gave_them_to_whom_and_when()
    {
        var kudos = Give(Given.Ben, "You stayed late for her");
        kudos.FromStaffId.ShouldBe(Given.Amara);
        kudos.ToStaffId.ShouldBe(Given.Ben);
        kudos.GivenAt.ShouldBe(Given.Monday);
    }

    [Fact]
    public void Withdrawing_twice_keeps_the_first_moment()
    {
        var kudos = Give(Given.Ben, "You stayed late for her");
        kudos.Withdraw(Given.Monday);
        kudos.Withdraw(Given.Monday.AddDays(1));
        kudos.WithdrawnAt.ShouldBe(Given.Monday);
    }

    private static Kudos Give(Guid to, string words) => Kudos.Give(to, Given.Amara, Guid.CreateVersion7(), words, KudosAudience.Team, Given.Monday);
}
