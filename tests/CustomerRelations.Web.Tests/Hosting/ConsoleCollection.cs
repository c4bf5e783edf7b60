namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>Tests that read the console stand alone: there is one console for all.</summary>
[CollectionDefinition(nameof(ConsoleCollection), DisableParallelization = true)]
public sealed class ConsoleCollection;
