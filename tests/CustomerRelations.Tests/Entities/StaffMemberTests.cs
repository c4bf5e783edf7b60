using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class StaffMemberTests
{
    [Fact]
    public void An_account_is_closed_at_its_first_moment_and_can_be_opened_again()
    {
        var ben = new StaffMember { DisplayName = "Ben" };
        ben.Disable(Given.Monday);
        ben.Disable(Given.Monday.AddDays(1));
        ben.DisabledAt.ShouldBe(Given.Monday);
        ben.Enable();
        ben.DisabledAt.ShouldBeNull();
    }

    [Fact]
    public void A_stamp_is_never_the_one_before()
    {
        var ben = new StaffMember { DisplayName = "Ben" };
        ben.RenewStamp();
        var (security, concurrency) = (ben.SecurityStamp, ben.ConcurrencyStamp);
        ben.RenewStamp();
        ben.SecurityStamp.ShouldNotBe(security);
        ben.SecurityStamp!.Length.ShouldBe(40);
        ben.ConcurrencyStamp.ShouldNotBe(concurrency);
    }

    [Fact]
    public void Every_colleague_has_a_key_of_their_own() =>
        new StaffMember { DisplayName = "Ben" }.Id.ShouldNotBe(new StaffMember { DisplayName = "Ben" }.Id);
}
