using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>What every page of a file shows first: whose it is, and what is open.</summary>
/// <param name="OpenPromises">How many are neither kept nor broken nor released.</param>
/// <param name="OpenComplaints">How many they have not said are put right.</param>
/// <param name="Late">Empty when no promise is past its day.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record FileCover(Customer Customer, int OpenPromises, int OpenComplaints, LatePromise? Late, DateTime Now);
