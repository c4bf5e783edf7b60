using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>The promises of one colleague that may go to another.</summary>
/// <param name="FromId">Whose.</param>
/// <param name="From">Their name.</param>
/// <param name="IsMine">They are the reader's own.</param>
/// <param name="HasLeft">They do not work here any more.</param>
/// <param name="Holders">Whoever has open promises, those who left first; empty for whoever does not manage.</param>
/// <param name="Promises">The most pressing first.</param>
/// <param name="AreMore">There are more than are shown and passed on at once.</param>
/// <param name="To">Who may get them.</param>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Manages">The reader may pass on what others owe.</param>
public sealed record PassingView(
    Guid FromId,
    string From,
    bool IsMine,
    bool HasLeft,
    IReadOnlyList<PromiseHolder> Holders,
    IReadOnlyList<OpenPromise> Promises,
    bool AreMore,
    IReadOnlyList<Choice> To,
    DateTime Now,
    string Zone,
    bool Manages);
