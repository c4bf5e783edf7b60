using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;

namespace CustomerRelations.Web.Tests.Pages.Help.Remedies;

public sealed class AskedBackTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task A_question_is_answered_and_stands_with_its_answer_in_the_tray()
    {
        var (manager, clerk) = (await demo.Host.SignedInAsync(AdminForms.Manager), await demo.Host.SignedInAsync("jonas@kestrel.example"));
        var waiting = await WaitingRemedy.InAsync(demo.Host, isNew: true);
        var (ask, answer) = ($"/approvals/{waiting.Id}/ask", $"/remedies/{waiting.Id}/answer");
        (await manager.PostAsync(ask, ask, ("Input.Question", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await manager.PostAsync(ask, ask, ("Input.Question", "Did we try to repair it?"))).ShouldLeadTo("/approvals");
        (await clerk.PageAsync("/")).MainText().ShouldContain("Did we try to repair it?");
        (await clerk.PageAsync($"/complaints/{waiting.Reference}")).MainText().ShouldContain("who was asked");

        (await clerk.PostAsync(answer, answer, ("Input.Answer", "Twice."))).ShouldLeadTo($"/complaints/{waiting.Reference}");

        (await manager.PageAsync("/approvals?branch=all")).MainText().ShouldContain("Twice.");
    }

    [Fact]
    public async Task The_log_of_exceptions_says_why_and_what_came_of_it()
    {
        var manager = await demo.Host.SignedInAsync(AdminForms.Manager);
        var year = demo.Host.Clock.GetUtcNow().Year;
        (await manager.PageAsync($"/reports/exceptions?month={year}")).MainText().ShouldContain("We broke our word");
        (await manager.PageAsync($"/reports/exceptions?month={year}")).QuerySelectorAll("[aria-labelledby=h-months] tbody tr").ShouldNotBeEmpty();
        var sheet = await manager.GetAsync($"/reports/exceptions.csv?month={year}");
        (await sheet.Content.ReadAsStringAsync()).ShouldContain("at,branch,what,rule,why,cost,currency,decided_by,complaint,outcome\r\n");
        (await manager.PageAsync("/reports/exceptions?month=nonsense&after=%00&branch=x")).MainText().ShouldContain("Exceptions");
    }

    [Fact]
    public async Task A_limit_of_ones_own_is_written_and_taken_back()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var person = (await admin.PageAsync("/admin/limits/people")).QuerySelector("main td a")!.GetAttribute("href")!;
        (await admin.PostAsync(person, ("Input.Amount", "many"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await admin.PostAsync(person, ("Input.Amount", "120"), ("Input.Monthly", "400"))).ShouldLeadTo("/admin/limits/people");
        (await admin.PageAsync("/admin/limits/people")).MainText().ShouldContain("120");
        (await admin.PostAsync(person, ("Input.Amount", "1"), ("Input.Version", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.Conflict);
        (await admin.PostAsync(person, ("Input.AsRole", "true"))).ShouldLeadTo("/admin/limits/people");
        (await admin.GetAsync("/admin/limits/people/00000000-0000-7000-8000-000000000000/GBP")).ShouldBe(HttpStatusCode.NotFound);
    }
}
