using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;
using CustomerRelations.Office.Staffing;
using FluentValidation;

namespace CustomerRelations.Tests.Office;

public sealed class OfficeRulesTests
{
    [Theory]
    [InlineData("9 to 5")]
    [InlineData("17:30-09:00")]
    [InlineData("09:00-09:00")]
    [InlineData("09:00-25:00")]
    [InlineData("09:00-12:00-17:00")]
    public void Hours_that_cannot_be_read_are_refused_on_their_day_with_an_example(string text)
    {
        var change = Branch() with { Hours = ["09:00-17:30", "", text] };
        var error = Sentences(new BranchChangeRules(), change).ShouldHaveSingleItem();
        error.ShouldBe(("Hours[2]", "Wednesday: write it like 09:00-17:30, or leave it empty when you are closed."));
    }

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("GMT Standard Time")]
    [InlineData("../../etc/passwd")]
    [InlineData("+01:00")]
    public void A_time_zone_that_is_not_there_is_refused_with_an_example(string zone) =>
        Sentences(new BranchChangeRules(), Branch() with { TimeZone = zone })
            .ShouldBe([("TimeZone", "There is no such time zone. Write it like Europe/London.")]);

    [Theory]
    [InlineData("Europe/London")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Pacific/Chatham")]
    [InlineData("UTC")]
    public void A_time_zone_of_the_world_is_taken(string zone) =>
        Sentences(new BranchChangeRules(), Branch() with { TimeZone = zone }).ShouldBeEmpty();

    [Theory]
    [InlineData("XXX")]
    [InlineData("QQQ")]
    [InlineData("£")]
    [InlineData("POUNDS")]
    public void A_currency_that_is_not_there_is_refused_with_an_example(string currency) =>
        Sentences(new NewBranchRules(), new NewBranch { Name = "Harbour", TimeZone = "Europe/London", Currency = currency })
            .ShouldBe([("Currency", "There is no such currency. Write its three letters, such as GBP or EUR.")]);

    [Theory]
    [InlineData("GBP")]
    [InlineData("eur")]
    [InlineData("NGN")]
    [InlineData("INR")]
    [InlineData("CNY")]
    public void A_currency_of_the_world_is_taken(string currency) =>
        Sentences(new BranchChangeRules(), Branch() with { Currency = currency }).ShouldBeEmpty();

    [Fact]
    public void An_empty_form_says_what_is_missing_and_nothing_twice() =>
        Sentences(new NewStaffRules(), new NewStaff { Role = null }).Select(error => error.Field).ShouldBe(["Name", "Email", "Role", "BranchId"]);

    [Theory]
    [InlineData("amara")]
    [InlineData("amara@")]
    [InlineData("am ara@example.org")]
    [InlineData("amara@example.org\nBcc: x@example.org")]
    public void An_e_mail_that_cannot_be_one_is_refused(string email) =>
        Sentences(new NewStaffRules(), new NewStaff { Name = "Amara", Email = email, BranchId = Guid.CreateVersion7() }).ShouldHaveSingleItem().Field.ShouldBe("Email");

    [Fact]
    public void A_role_that_is_not_there_is_refused() =>
        Sentences(new StaffChangeRules(), new StaffChange { Name = "Amara", Role = (StaffRole)7, BranchId = Guid.CreateVersion7() }).ShouldHaveSingleItem().Field.ShouldBe("Role");

    [Theory]
    [InlineData("Amara\0")]
    [InlineData("Amara\r\nNwosu")]
    public void A_line_has_no_signs_that_cannot_be_seen(string name) =>
        Sentences(new ListLabelRules(), new ListLabel { Label = name }).ShouldHaveSingleItem();

    [Fact]
    public void A_line_is_as_long_as_its_column() =>
        (Sentences(new ListLabelRules(), new ListLabel { Label = new string('x', Lengths.Line) }).Count,
            Sentences(new ListLabelRules(), new ListLabel { Label = new string('x', Lengths.Line + 1) }).Count).ShouldBe((0, 1));

    [Fact]
    public void Every_list_has_one_sheet() =>
        ListSheet.All.Select(sheet => sheet.Kind).Order().ShouldBe(Enum.GetValues<ListKind>().Order());

    private static BranchChange Branch() => new() { Name = "High Street", TimeZone = "Europe/London", Currency = "GBP" };

    private static List<(string Field, string Sentence)> Sentences<T>(IValidator<T> rules, T input) =>
        rules.Validate(input).Errors.ConvertAll(error => (error.PropertyName, error.ErrorMessage));
}
