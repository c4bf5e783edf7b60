namespace CustomerRelations.Web.Workers;

/// <summary>One thing that runs by itself.</summary>
/// <param name="Name">As the log and its row in SweepRuns call it.</param>
/// <param name="Every">Pause between two runs.</param>
/// <param name="RunAsync">What it does, in a scope of its own, as of a moment of the database's clock.</param>
public sealed record Sweep(string Name, TimeSpan Every, Func<IServiceProvider, DateTime, CancellationToken, Task> RunAsync);
