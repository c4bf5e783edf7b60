using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A file that is to be imported without a page.</summary>
/// <param name="FileName">Without its path.</param>
/// <param name="Map">The name of a kept map of columns; empty for what the file seems to say.</param>
/// <param name="Branch">By name; empty for the first.</param>
/// <param name="Duplicates">What happens to rows about somebody who has a file.</param>
/// <param name="IsTrial">Only says what would happen.</param>
/// <param name="Subject">What its rows are about.</param>
/// <param name="WrittenMap">A map of columns as a file holds it, instead of a kept one.</param>
public sealed record NewImport(
    string FileName, string? Map, string? Branch, ImportDuplicates Duplicates, bool IsTrial, ImportSubject Subject = ImportSubject.Customers, string? WrittenMap = null);
