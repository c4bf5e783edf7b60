using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data;

/// <summary>The columns that hold folded words. Folding is done in code, so that every database has only to compare them byte by byte.</summary>
/// <remarks>
/// Under a collation of a language a beginning is not a range of the index, and two words that we tell apart may be one key to the database.
/// </remarks>
public static class SearchKeys
{
    /// <param name="model">The model of one database.</param>
    /// <param name="collation">What this database calls comparing by the numbers of the characters.</param>
    public static void CompareSearchKeysAs(this ModelBuilder model, string collation)
    {
        model.Entity<NamePart>().Property(part => part.Key).UseCollation(collation);
        model.Entity<Customer>().Property(customer => customer.NameKey).UseCollation(collation);
        model.Entity<ContactPoint>().Property(point => point.Key).UseCollation(collation);
        model.Entity<ContactPoint>().Property(point => point.TailKey).UseCollation(collation);
    }
}
