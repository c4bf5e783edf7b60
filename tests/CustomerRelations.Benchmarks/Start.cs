using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CustomerRelations.Benchmarks.Pages;
using CustomerRelations.Benchmarks.Sweeps;

namespace CustomerRelations.Benchmarks;

/// <summary><c>pages</c> measures whole pages in offices that grow, <c>sweeps</c> a sweep of the rules; any other argument goes to BenchmarkDotNet.</summary>
internal static class Start
{
    public static Task<int> Main(string[] args)
    {
        if (args.FirstOrDefault() is "pages" or "sweeps")
        {
            return Pages().Parse(args).InvokeAsync();
        }

        // In this process: the project that BenchmarkDotNet would otherwise write and build knows nothing of the packages this house goes without.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Throughput).WithWarmupCount(3).WithIterationCount(10);
        BenchmarkSwitcher.FromAssembly(typeof(Start).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
        return Task.FromResult(0);
    }

    private static RootCommand Pages()
    {
        var huge = new Option<bool>("--huge") { Description = "Also an office of a million customers and ten million touchpoints." };
        var small = new Option<bool>("--small") { Description = "Only the two smaller offices: to try the command itself." };
        var postgres = new Option<string?>("--postgres") { Description = "On PostgreSQL, by this connection string; its databases crm_bench_... are kept." };
        var folder = new Option<string>("--folder") { Description = "Where the offices are kept for the next time.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "crm-offices") };
        var requests = new Option<int>("--requests") { Description = "How often each page is asked for.", DefaultValueFactory = _ => 200 };
        var bare = new Option<bool>("--without-statistics") { Description = "On copies of the SQLite offices whose indexes nobody ever looked at." };
        var only = new Option<string>("--only") { Description = "Only the questions whose names contain this.", DefaultValueFactory = _ => "" };
        var pages = new Command("pages", "Measures the server's time for the pages of a day, in a small office and in large ones.") { huge, small, postgres, folder, requests, bare, only };
        pages.SetAction((said, cancel) => PageRun.RunAsync(
            OfficeSizes.Chosen(said.GetValue(small), said.GetValue(huge)),
            new Places(said.GetValue(folder)!, said.GetValue(postgres), said.GetValue(bare)), new Asking(said.GetValue(requests), said.GetValue(only)!), cancel));
        return new RootCommand("Benchmarks") { pages, Sweeping(postgres, folder, small) };
    }

    private static Command Sweeping(Option<string?> postgres, Option<string> folder, Option<bool> small)
    {
        var sweeps = new Command("sweeps", "Measures a sweep of every kind of rule in the largest of the chosen offices.") { small, postgres, folder };
        sweeps.SetAction((said, cancel) => SweepRun.RunAsync(
            OfficeSizes.Chosen(said.GetValue(small), huge: false)[^1], new Places(said.GetValue(folder)!, said.GetValue(postgres), Bare: false), cancel));
        return sweeps;
    }
}
