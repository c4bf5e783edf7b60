namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That a promise went from one colleague to another.</summary>
/// <param name="From">Who had it.</param>
/// <param name="To">Who has it from then on.</param>
/// <param name="Why">Empty when the words were erased.</param>
/// <param name="By">Who passed it on.</param>
/// <param name="At">UTC.</param>
public sealed record PassedOn(string From, string To, string Why, string By, DateTime At);
