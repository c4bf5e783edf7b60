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
        using var console = new CapturedConsole();

        _ = Record.Exception(() => production.Server);
        await Patience.UntilAsync(() => Task.FromResult(console.Text.Contains("demo office", StringComparison.Ordinal)));

        console.Text.ShouldContain("demo office");
    }
}
