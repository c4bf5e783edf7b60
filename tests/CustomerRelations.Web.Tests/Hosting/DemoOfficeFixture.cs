namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>One demo office for tests that only look, or change nothing another test sees.</summary>
public sealed class DemoOfficeFixture : IAsyncLifetime
{
    public OfficeHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await OfficeHost.DemoAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
