using CustomerRelations.Entities;

namespace CustomerRelations.Data;

/// <summary>Finds words in what was written down about conversations, by the full-text search that the database has.</summary>
/// <remarks>Small and capital letters and accents are the same. The index is kept by the database itself, so that nobody who writes can forget it.</remarks>
public interface IWordSearch
{
    /// <summary>Keeps of one customer's conversations those in whose notes all the words stand.</summary>
    /// <param name="db">The database.</param>
    /// <param name="story">Conversations of that customer only.</param>
    /// <param name="customerId">Whose.</param>
    /// <param name="words">Whole words; at least one.</param>
    /// <param name="cancel">Stops asking.</param>
    Task<IQueryable<Touchpoint>> KeepAsync(CrmDbContext db, IQueryable<Touchpoint> story, Guid customerId, IReadOnlyList<SoughtWord> words, CancellationToken cancel);

    /// <summary>Conversations of everybody with one note in which all the words stand, the newest notes first.</summary>
    /// <param name="db">The database.</param>
    /// <param name="words">Whole words; at least one.</param>
    /// <param name="most">How many to look up; common words cost no more than rare ones.</param>
    /// <param name="cancel">Stops asking.</param>
    /// <returns>Their keys; one may stand there twice. None where the database has no full-text search.</returns>
    Task<IReadOnlyList<Guid>> NewestAsync(CrmDbContext db, IReadOnlyList<SoughtWord> words, int most, CancellationToken cancel);
}
