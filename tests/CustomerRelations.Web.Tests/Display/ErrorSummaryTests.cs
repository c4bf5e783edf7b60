using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Display;

[Collection(nameof(ConsoleCollection))]
public sealed class ErrorSummaryTests
{
    [Fact]
    public async Task It_leads_to_the_fields_in_the_order_of_the_form()
    {
        await using var host = OfficeHost.Production();
        (string, string)[] nothing = [.. FirstOffice.Answers.Select(answer => (answer.Name, ""))];

        var page = await Visitor.Read(await host.NewVisitor().PostAsync(new FirstOffice(host).Path, nothing));

        page.QuerySelectorAll(".errors a").Select(link => link.GetAttribute("href")).ShouldBe(FirstOffice.Answers.Where(answer => answer.Name != "Input.Country").Select(answer => $"#{answer.Name.Replace('.', '_')}"));
    }
}
