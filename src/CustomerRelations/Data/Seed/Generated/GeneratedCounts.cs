namespace CustomerRelations.Data.Seed.Generated;

/// <summary>What was generated so far.</summary>
public sealed record GeneratedCounts(int Customers, int Touchpoints, int Complaints, int Promises);
