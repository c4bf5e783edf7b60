using Xunit;

// Journeys wait for the browser, the office or a moment to pass by turns: three beside each other keep two cores busy.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
