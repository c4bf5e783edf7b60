using CustomerRelations.Data.Seed.Demo;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>What the rows of a generated office are made with.</summary>
/// <param name="Now">Midnight before the day of generating: nothing happens after it.</param>
/// <param name="Before">What there was already.</param>
internal sealed record Props(Dice Dice, Press Press, Words Words, Chatter Chatter, Premises Premises, DateTime Now, GeneratedCounts Before);
