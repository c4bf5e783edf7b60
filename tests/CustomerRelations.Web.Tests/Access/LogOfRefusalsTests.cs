using CustomerRelations.Data;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerRelations.Web.Tests.Access;

public sealed class LogOfRefusalsTests
{
    [Fact]
    public async Task A_request_that_is_refused_before_any_page_has_its_line()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = host.NewVisitor();

        await visitor.Client.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/desk"));
        await visitor.Client.PostAsync("/desk", new StringContent("{}"));

        host.ReadLog().ShouldContain("\"Status\":405");
        host.ReadLog().ShouldContain("\"Status\":400");
    }

    [Fact]
    public async Task A_request_that_nobody_waits_for_any_more_is_not_ours_to_answer_for()
    {
        await using var host = await OfficeHost.DemoAsync();
        var log = new Lines();
        var context = new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) };
        var line = new RequestLog(_ => throw new OperationCanceledException(), host.Services.GetRequiredService<IDatabaseFaults>(), log);

        await Should.ThrowAsync<OperationCanceledException>(() => line.InvokeAsync(context));

        log.Last.ShouldContain(" 499 in ");
    }

    private sealed class Lines : ILogger<RequestLog>
    {
        public string Last { get; private set; } = "";

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Last = formatter(state, exception);
    }
}
