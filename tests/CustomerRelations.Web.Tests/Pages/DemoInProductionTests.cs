using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages;

[Collection(nameof(ConsoleCollection))]
public sealed class DemoInProductionTests
{
    [Fact]
    public async Task An_office_that_holds_the_demo_does_not_open_in_Production()
    {
        await using var development = await OfficeHost.DemoAsync();
        _ = development.Server;
        await using var production = OfficeHost.Production(development.Folder);
        var said = new StringWriter();
        var usual = Console.Error;
        Console.SetError(said);
        try
        {
            _ = Record.Exception(() => production.Server);
            for (var tries = 0; tries < 100 && !said.ToString().Contains("demo office", StringComparison.Ordinal); tries++)
            {
                await Task.Delay(100);
            }
        }
        finally
        {
            Console.SetError(usual);
        }

        said.ToString().ShouldContain("demo office");
    }
}
