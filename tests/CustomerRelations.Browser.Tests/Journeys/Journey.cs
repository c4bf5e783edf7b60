using CustomerRelations.Browser.Tests.Hosting;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Somebody does something in an office; when they have gone, no window of theirs is left open to draw and to ask.</summary>
public abstract class Journey(DemoDesk desk) : IAsyncLifetime
{
    protected DemoDesk Desk => desk;

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual Task DisposeAsync() => desk.LeaveAsync();
}
