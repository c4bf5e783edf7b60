using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>What is pasted is kept as a person reads it.</summary>
public sealed class TypedTextTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task Marks_that_nobody_sees_are_left_out_and_the_rest_is_saved()
    {
        var goal = await SavedAsync("Typed One", "One\u000btwo\u0007 three\u009d\tfour");
        goal.ShouldBe("One two three\tfour");
    }

    [Fact]
    public async Task A_line_break_counts_as_one_letter_as_it_does_in_the_browser()
    {
        var goal = await SavedAsync("Typed Two", string.Concat(Enumerable.Repeat("abc\r\n", 1000)));
        goal.ShouldStartWith("abc\nabc\n");
    }

    [Fact]
    public async Task The_same_words_with_other_line_breaks_are_the_same_form()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync("/desk");
        var first = await clerk.SendAsync(page, "/desk", "/desk", ("Input.Who", "Typed Three"), ("Input.Goal", "one\r\ntwo"));
        (await clerk.SendAsync(page, "/desk", "/desk", ("Input.Who", "Typed Three"), ("Input.Goal", "one\ntwo"))).ShouldLeadTo(first.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_no_database_keeps_is_said_to_be_that()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");

        var answer = await clerk.PostAsync("/desk", "/desk", ("Input.Who", "Typed Four"), ("Input.Goal", "a\0b"));

        var text = (await Visitor.Read(answer.ShouldBe(HttpStatusCode.BadRequest))).MainText();
        text.ShouldContain("a sign that cannot be kept");
        text.ShouldNotContain("open for too long");
    }

    private async Task<string> SavedAsync(string who, string goal)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        (await clerk.PostAsync("/desk", "/desk", ("Input.Who", who), ("Input.Goal", goal))).ShouldBe(HttpStatusCode.Redirect);
        return await demo.Host.AskAsync(db => db.Touchpoints.Where(said => db.Customers.Any(one => one.Id == said.CustomerId && one.DisplayName == who)).Select(said => said.Goal).SingleAsync());
    }
}
