namespace CustomerRelations.Data.Seed.Demo;

/// <summary>A story that a certain customer told so many days ago, and what was promised then.</summary>
internal sealed record PromisedTo(string Customer, string Goal, int DaysAgo, Telling.WordGiven Promise);
