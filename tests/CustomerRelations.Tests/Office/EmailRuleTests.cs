using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Office.Staffing;

namespace CustomerRelations.Tests.Office;

/// <summary>What an e-mail has to look like, wherever somebody writes the one they sign in with.</summary>
public sealed class EmailRuleTests
{
    [Theory]
    [InlineData("nobody", "An e-mail looks like name@example.org.")]
    [InlineData(" @example.org", "An e-mail looks like name@example.org.")]
    [InlineData("name@ ", "An e-mail looks like name@example.org.")]
    [InlineData("na me@example.org", "An e-mail has no spaces.")]
    public void What_is_no_e_mail_is_refused_with_an_example(string email, string sentence)
    {
        Of(email).ShouldBe((sentence, sentence));
    }

    [Theory]
    [InlineData("name@example.org")]
    [InlineData("  zoë@example.org ")]
    public void What_is_one_is_taken(string email) => Of(email).ShouldBe((null, null));

    private static (string? Staff, string? Admin) Of(string email) =>
        (new NewStaffRules().Validate(new NewStaff { Name = "Zoë", Email = email, Role = StaffRole.FrontDesk, BranchId = StaffMember.SystemId }).Errors.SingleOrDefault()?.ErrorMessage,
         new NewOfficeRules().Validate(new NewOffice { Branch = "Mill Lane", TimeZone = "Europe/Lisbon", Currency = "EUR", Name = "Zoë", Email = email, Password = "x" }).Errors.SingleOrDefault()?.ErrorMessage);
}
