using CustomerRelations.Data;
using CustomerRelations.Sqlite;
using CustomerRelations.Web.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerRelations.Web.Tests.Access;

public sealed class SeenWriterTests
{
    private static readonly Guid Session = Guid.CreateVersion7();
    private static readonly DateTime At = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task What_could_not_be_written_is_logged_and_kept_for_the_next_time()
    {
        await using var office = Office(services => services.AddSqliteDatabase("Data Source=/no such folder/crm.db;Mode=ReadWrite", maxBatchSize: null));
        var log = new Lines();
        using var writer = new SeenWriter(office.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, log);
        writer.Note(Session, At);

        await writer.WriteAsync(CancellationToken.None);

        writer.NotYetWritten(Session).ShouldBe(At);
        log.Warnings.ShouldBe(1);
    }

    [Fact]
    public async Task A_database_that_gives_up_by_itself_does_not_end_the_writing()
    {
        await using var office = Office(services => services.AddScoped<CrmDbContext>(_ => throw new OperationCanceledException()));
        var log = new Lines();
        using var writer = new SeenWriter(office.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, log);
        writer.Note(Session, At);

        await writer.StopAsync(CancellationToken.None);

        writer.NotYetWritten(Session).ShouldBe(At);
        log.Warnings.ShouldBe(1);
    }

    private static ServiceProvider Office(Action<IServiceCollection> database)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddScoped<Signature>().AddSingleton<Noticeboard>().AddScoped<Work>();
        database(services);
        return services.BuildServiceProvider();
    }

    private sealed class Lines : ILogger<SeenWriter>
    {
        public int Warnings { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Warnings += logLevel == LogLevel.Warning ? 1 : 0;
    }
}
