using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using static CustomerRelations.Tests.Cycle.Receive.Import.ImportOffice;

namespace CustomerRelations.Tests.Cycle.Receive.Import;

/// <summary>A trial says what the import does, wherever one batch ends and the next begins.</summary>
public sealed class ImportTrialTests
{
    private static readonly ImportedContact[] Twice =
    [
        Row(2, "Ann Lee", "ann@mail.example") with { Tags = ["Loyal"], Days = [new("Birthday", 5, 9, 1980)], Likes = ["A quiet hour"], Notes = ["Has a dog"] },
        Row(3, "Maya Chen", "maya@mail.example"),
        Row(4, "Ann Lee", "ann@mail.example") with { Tags = ["loyal"] },
        Row(5, "Ann Lee", "ann@mail.example", "0117 496 0100") with { Organisation = "Fernhill Bakery", JobTitle = "buyer" },
        Row(6, "Ann Lee", "0117 496 0100") with { Days = [new("Her birthday", 5, 9, null)], Notes = ["has a dog"] },
        Row(7, "Maya Chen", "maya@mail.example", "0117 496 0111"),
        Row(8, "Maya Chen", "+44 117 496 0111", "maya@mail.example"),
        Row(9, "Maya Chen", "+44 117 496 0111") with { Tags = ["Loyal"], MayContact = false },
        Row(10, "Maya Chen", "+44 117 496 0111") with { Tags = ["Loyal", "Trade"], MayContact = false },
        new ImportedContact(11) { ExternalId = "a-key-of-its-own", Name = "Ann Lee", Points = [new(ContactKind.Phone, "0117 496 0100")] },
        new ImportedContact(12) { ExternalId = "a-key-of-its-own", Name = "Ann Shah" },
        Row(13, "Ann Lee", "0117 496 0100") with { Notes = ["Another one"] },
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task It_counts_somebody_of_whom_several_rows_tell_as_the_import_does(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        await office.ImportAsync(ImportDuplicates.Skip, Row(2, "Maya Chen", "maya@mail.example"));
        foreach (var duplicates in Enum.GetValues<ImportDuplicates>())
        {
            var trial = await office.ReceiveAsync(duplicates, isTrial: true);
            await office.ReadAsync(trial, Twice, rowsABatch: 1);
            var run = await office.ReceiveAsync(duplicates);
            await office.ReadAsync(run, Twice, rowsABatch: 1);

            (await office.CountsAsync(trial)).ShouldBe(await office.CountsAsync(run), duplicates.ToString());
            (await office.TakeBackAsync(run)).IsDone.ShouldBeTrue();
        }
    }
}
