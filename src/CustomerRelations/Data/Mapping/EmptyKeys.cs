using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Mapping;

/// <summary>Keys of other rows that are mostly empty.</summary>
internal static class EmptyKeys
{
    /// <summary>Leaves rows without such a key out of the index of its own.</summary>
    /// <remarks>
    /// "Those that became part of nobody" are nearly all rows. A database that counted nothing yet would take such an index for the quickest way
    /// to them, and read them all. The words are the same on every database.
    /// </remarks>
    public static void LeaveEmptyKeysOut(this ModelBuilder builder)
    {
        var indexes = from row in builder.Model.GetEntityTypes()
                      from key in row.GetForeignKeys()
                      where key.Properties is [{ IsNullable: true }]
                      select row.FindIndex(key.Properties);
        foreach (var index in indexes.Where(index => index is { IsUnique: false } && index.GetFilter() is null))
        {
            index!.SetFilter($"\"{index.Properties[0].Name}\" IS NOT NULL");
        }
    }
}
