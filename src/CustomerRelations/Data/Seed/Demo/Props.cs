namespace CustomerRelations.Data.Seed.Demo;

/// <summary>What the stories of the demo office are made with.</summary>
/// <param name="Now">The minute in which the office opens, UTC.</param>
internal sealed record Props(Ledger Ledger, OfficeLists Lists, Counter Counter, SmallTalk Talk, Dice Dice, DateTime Now);
