using CustomerRelations.Web.Access;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace CustomerRelations.Web.Startup;

/// <summary>Structured logs on the console and in a file a day. They hold ids, never names, words or queries.</summary>
public static class LoggingStartup
{
    private const int DaysKept = 14;
    private const long LargestFile = 50_000_000;

    /// <param name="builder">The application.</param>
    /// <param name="beside">Logs go beside what the program says: a verb's answer is read by other programs.</param>
    public static void AddLogs(this WebApplicationBuilder builder, bool beside = false)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .Enrich.With<WithoutPath>()
            .Filter.ByExcluding(line => House.IsAddressTaken(line.Exception))
            .WriteTo.Console(
                outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                standardErrorFromLevel: beside ? LogEventLevel.Verbose : null)
            .WriteTo.File(
                new JsonFormatter(),
                Path.Combine(DataFolderStartup.Find(builder).Below("logs"), "office-.json"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept,
                fileSizeLimitBytes: LargestFile,
                rollOnFileSizeLimit: true)
            .CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }

    public static void UseLogs(this WebApplication app) => app.UseMiddleware<RequestLog>();
}
