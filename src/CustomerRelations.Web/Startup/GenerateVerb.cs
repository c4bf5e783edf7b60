using System.CommandLine;
using System.Diagnostics;
using CustomerRelations.Data.Seed;
using CustomerRelations.Data.Seed.Generated;

namespace CustomerRelations.Web.Startup;

/// <summary><c>generate</c>: fills an empty office with invented customers, to measure with.</summary>
internal static class GenerateVerb
{
    public const string Name = "generate";

    private static readonly Option<int> Customers = new("--customers") { Description = "How many customers.", DefaultValueFactory = _ => 1_000 };
    private static readonly Option<int> Touchpoints = new("--touchpoints") { Description = "How many conversations, over three years.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Complaints = new("--complaints") { Description = "How many complaints among them.", DefaultValueFactory = _ => 400 };
    private static readonly Option<int> Seed = new("--seed") { Description = "The same seed gives the same office on the same day.", DefaultValueFactory = _ => 1 };
    private static readonly Option<bool> Add = new("--add") { Description = "Adds to an invented office that has customers already." };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Generates in Production too, which will not open such an office." };

    public static Command For(WebApplication app)
    {
        var generate = new Command(Name, "Fills the branches of the demo office with invented customers, and stops.") { Customers, Touchpoints, Complaints, Seed, Add, Yes };
        generate.SetAction((said, cancel) => RunAsync(app, said, cancel));
        return generate;
    }

    /// <returns>0 when done; 1 when refused, with the reason.</returns>
    private static async Task<int> RunAsync(WebApplication app, ParseResult said, CancellationToken cancel)
    {
        if (app.Environment.IsProduction() && !said.GetValue(Yes))
        {
            return await RefuseAsync("This is Production. A generated office has accounts whose password everybody knows: start in Development, or say --yes.");
        }

        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await Migration.RunAsync(services, cancel);
        var office = services.GetRequiredService<GeneratedOffice>();
        var size = new OfficeSize(said.GetValue(Customers), said.GetValue(Touchpoints), said.GetValue(Complaints), said.GetValue(Seed));
        if (await office.WhyNotAsync(size, said.GetValue(Add), cancel) is { } reason)
        {
            return await RefuseAsync(reason);
        }

        await services.GetRequiredService<Foundation>().LayAsync(cancel);
        var began = Stopwatch.GetTimestamp();
        var counts = await office.FillAsync(size, new Progress(size), cancel);
        var taken = Stopwatch.GetElapsedTime(began);
        await Console.Error.WriteLineAsync();
        await Console.Out.WriteLineAsync(
            $"{counts.Customers} customers, {counts.Touchpoints} touchpoints, {counts.Complaints} complaints, {counts.Promises} promises in {(int)taken.TotalMinutes}:{taken.Seconds:00}");
        return 0;
    }

    private static async Task<int> RefuseAsync(string reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return 1;
    }

    private sealed class Progress(OfficeSize size) : IProgress<GeneratedCounts>
    {
        public void Report(GeneratedCounts value) =>
            Console.Error.Write(value.Customers < size.Customers
                ? $"\r{value.Customers} of {size.Customers} customers, {value.Touchpoints} touchpoints"
                : $"\r{value.Customers} customers, {value.Touchpoints} touchpoints; building the indexes");
    }
}
