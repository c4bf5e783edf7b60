using System.Text;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Entities;
using CustomerRelations.Sheets;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Receive.Import;

/// <summary>A sheet of ours that comes back changes nothing, and makes the same files where there are none.</summary>
public sealed class OwnSheetRoundTripTests
{
    private static readonly string Sheet = CsvSheet.Line(OwnSheet.Columns.Select(column => column.Heading)) + string.Concat(
        Line(("Reference", "7K3M-9QXD"), ("Kind", "Person"), ("Name", "=Zoë O'Brien"), ("Given name", "Zoë"), ("Language", "pl"), ("Branch", "High Street"), ("Favourite colleague", "Ben"),
            ("May be contacted", "no"), ("Phone 1", "+44 117 496 0182"), ("Phone 1 label", "home"), ("E-mail 1", "zoe@mail.example"), ("Address 1", "1 High Street\nBristol"),
            ("Birthday", "14 May 1998"), ("Likes to be served", "A quiet hour"), ("Tags", "Loyal")),
        Line(("Reference", "7K3M-9QXE"), ("Kind", "Organisation"), ("Name", "Fernhill Bakery"), ("Branch", "High Street"), ("Phone 1", "+44 117 496 0182")));

    [Theory, OnSqlite, OnPostgres]
    public async Task It_makes_the_same_files_and_then_changes_nothing(DatabaseKind kind)
    {
        await using var office = await ImportOffice.AtAsync(kind);

        (await ReadAsync(office, ImportDuplicates.Update)).ShouldBe("2: 2 0 0 0");
        var before = await office.FilesAsync();
        before.Select(file => (file.Reference, file.DisplayName, file.Kind)).ShouldBe([("7K3M-9QXD", "=Zoë O'Brien", CustomerKind.Person), ("7K3M-9QXE", "Fernhill Bakery", CustomerKind.Organisation)], ignoreOrder: true);

        // Not the very same rows, which would be known by their hash.
        (await ReadAsync(office, ImportDuplicates.Update, Sheet.Replace("1 High Street", "1, High Street", StringComparison.Ordinal).Replace("Loyal", "loyal", StringComparison.Ordinal))).ShouldBe("2: 0 0 2 0");
        (await office.FilesAsync()).Select(file => file.Version).ShouldBe(before.Select(file => file.Version));
    }

    private static async Task<string> ReadAsync(ImportOffice office, ImportDuplicates duplicates, string? sheet = null)
    {
        var run = await office.ReceiveAsync(duplicates);
        await using var scope = office.Database.Scope();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(sheet ?? Sheet));
        await scope.Get<ImportRunner>().ImportAsync(run.Id, file, CancellationToken.None);
        return await office.CountsAsync(run);
    }

    private static string Line(params (string Heading, string Value)[] cells) =>
        CsvSheet.Line(OwnSheet.Columns.Select(column => cells.FirstOrDefault(cell => cell.Heading == column.Heading).Value));
}
