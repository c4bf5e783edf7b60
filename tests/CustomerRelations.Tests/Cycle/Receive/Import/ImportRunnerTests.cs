using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using static CustomerRelations.Tests.Cycle.Receive.Import.ImportOffice;

namespace CustomerRelations.Tests.Cycle.Receive.Import;

public sealed class ImportRunnerTests
{
    private static readonly ImportedContact Full = new(2)
    {
        ExternalId = "uid-0123456789", Name = "Folake Adeyemi", Given = "Folake", Family = "Adeyemi", AddressAs = "Mrs Adeyemi", Language = "en-GB", TimeZone = "Europe/Paris",
        Branch = "high street", Favourite = "BEN", Organisation = "Fernhill Bakery", JobTitle = "buyer", MayContact = false, KnownSince = new DateTime(2019, 4, 1, 0, 0, 0, DateTimeKind.Utc),
        Points = [new(ContactKind.Phone, "0117 496 0182", "home"), new(ContactKind.Email, "folake@mail.example", null, true), new(ContactKind.Address, "1 High Street\nBristol")],
        Days = [new("Birthday", 2, 29, null)], Tags = ["Loyal", "lóyal"], Likes = ["A quiet hour"], Notes = ["Has a dog"], Kept = ["Shoe size: 38"],
    };

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_row_says_stands_on_the_file(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);

        var (counts, run) = await office.ImportAsync(ImportDuplicates.Skip, Full);

        counts.ShouldBe("1: 1 0 0 0");
        var file = (await office.FilesAsync()).ShouldHaveSingleItem();
        (file.DisplayName, file.NameKey, file.AddressAs, file.Language, file.TimeZone).ShouldBe(("Folake Adeyemi", "folake adeyemi", "Mrs Adeyemi", "en-GB", "Europe/Paris"));
        (file.BranchId, file.FavouriteColleagueId!.Value, file.KnownSince, file.ImportRunId!.Value).ShouldBe((office.Office.Branch.Id, office.Office.Ben.Id, Full.KnownSince!.Value, run.Id));
        file.ContactRefusedAt.ShouldNotBeNull();
        file.NameParts.Select(part => part.Key).ShouldBe(["folake", "adeyemi"], ignoreOrder: true);
        file.ContactPoints.Single(point => point.IsPreferred).Key.ShouldBe("folake@mail.example");
        file.ContactPoints.Single(point => point.Kind == ContactKind.Phone).TailKey.ShouldBe("281069471");
        file.Facts.Select(fact => fact.Words).ShouldBe(["Birthday", "Works for Fernhill Bakery, buyer", "A quiet hour", "Has a dog"], ignoreOrder: true);
        file.Facts.ShouldAllBe(fact => fact.Purpose == "Came with the file contacts.csv" && fact.ToldToId == office.Office.Amara.Id);
        file.Tags.ShouldHaveSingleItem();
        (await office.RowsAsync(run)).Single().Kept.ShouldBe("Shoe size: 38");
        (await office.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Customers imported" && entry.SubjectId == run.Id))).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_who_has_a_file_is_skipped_updated_or_given_a_second_one_as_asked(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        await office.ImportAsync(ImportDuplicates.Skip, Row(2, "Maya Chen", "maya@mail.example"));

        (await office.ImportAsync(ImportDuplicates.Skip, Row(2, "Chen Maya", "MAYA@mail.example", "0117 496 0100"))).Counts.ShouldBe("1: 0 0 1 0");
        (await office.FilesAsync()).Single().ContactPoints.ShouldHaveSingleItem();
        (await office.ImportAsync(ImportDuplicates.Update, Row(2, "Maya Chen", "maya@mail.example", "0117 496 0100"))).Counts.ShouldBe("1: 0 1 0 0");
        (await office.FilesAsync()).Single().ContactPoints.Select(point => (point.Value, point.IsPreferred)).ShouldBe([("maya@mail.example", true), ("0117 496 0100", false)], ignoreOrder: true);
        (await office.ImportAsync(ImportDuplicates.Update, Row(2, "Maya Chen", "+44 117 496 0100"))).Counts.ShouldBe("1: 0 0 1 0", "there is nothing new in it");
        (await office.ImportAsync(ImportDuplicates.Create, Row(2, "Maya Chen", "maya@mail.example", "0117 496 0111"))).Counts.ShouldBe("1: 1 0 0 0");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_row_is_taken_once_whatever_is_asked(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);

        (await office.ImportAsync(ImportDuplicates.Create, Row(2, "Maya Chen", "m@mail.example"), Row(3, "Maya Chen", "m@mail.example"), Row(4, "Ann Lee"))).Counts.ShouldBe("3: 2 0 1 0");
        (await office.ImportAsync(ImportDuplicates.Create, Row(9, "Ann Lee"), Row(10, "Maya Chen", "m@mail.example"))).Counts.ShouldBe("2: 0 0 2 0");
        (await office.FilesAsync()).Count.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_family_that_shares_a_phone_has_a_file_each(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);

        var (counts, run) = await office.ImportAsync(ImportDuplicates.Update, Row(2, "Folake Adeyemi", "0117 496 0182"), Row(3, "Tunde Adeyemi", "+44 117 496 0182"));

        counts.ShouldBe("2: 2 0 0 0");
        (await office.RowsAsync(run))[1].Problem.ShouldNotBeNull().ShouldContain("Has the same phone as Folake Adeyemi");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_key_of_the_other_system_finds_its_file_again_and_a_short_one_needs_the_name_too(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        await office.ImportAsync(ImportDuplicates.Skip, new ImportedContact(2) { ExternalId = "a-key-of-its-own", Name = "Ann Lee" }, new ImportedContact(3) { ExternalId = "7", Name = "Jan Nowak" });

        var (counts, _) = await office.ImportAsync(ImportDuplicates.Update,
            new ImportedContact(2) { ExternalId = "a-key-of-its-own", Name = "Ann Shah" }, new ImportedContact(3) { ExternalId = "7", Name = "Omar Haddad" });

        counts.ShouldBe("2: 1 1 0 0");
        (await office.FilesAsync()).Select(file => file.DisplayName).ShouldBe(["Ann Shah", "Jan Nowak", "Omar Haddad"]);
        (await office.Database.ReadAsync(db => db.NameParts.AnyAsync(part => part.Key == "lee"))).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Our_own_reference_finds_the_file_and_is_kept_in_an_office_where_it_is_free(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        var known = office.Office.NewCustomer("Søren Kjær");
        await office.Database.SaveAsync("Welcomed", known);

        var (counts, _) = await office.ImportAsync(ImportDuplicates.Update,
            new ImportedContact(2) { Reference = known.Reference, Name = "Søren Kjær" },
            new ImportedContact(3) { Reference = known.Reference, Name = "Søren Kjær", AddressAs = "Søren" },
            new ImportedContact(4) { Reference = "7K3M-9QXD", Name = "Mei Tan" });

        counts.ShouldBe("3: 1 1 1 0");
        (await office.FilesAsync()).Select(file => (file.Reference, file.AddressAs)).ShouldBe([("7K3M-9QXD", null), (known.Reference, "Søren")], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Hostile_words_are_taken_as_words_and_nothing_is_lost(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        var endless = new string('x', 10_000);

        var (counts, run) = await office.ImportAsync(ImportDuplicates.Skip,
            new ImportedContact(2) { Name = "Rob\0ert'); DROP TABLE \"Customers\";--", Notes = ["=1+1\0", endless], Points = [new(ContactKind.Email, "no e-mail"), new(ContactKind.Phone, "0117\t4960182")] },
            new ImportedContact(3) { Name = endless, AddressAs = endless, Tags = [endless], Language = "Klingon please", TimeZone = "Mars/Base", Branch = "Nowhere", Favourite = "Nobody", Days = [new("Birthday", 2, 30, 2001)] },
            new ImportedContact(4) { Name = "\u202Eمريم \uD800 \uFFFE\uFFFF حداد", JobTitle = "\u0001\uFFFE" },
            new ImportedContact(5) { Name = " \0 ", Notes = ["Nobody in particular"] },
            new ImportedContact(6) { Unreadable = "Its quotes do not end.", Kept = ["\"half"] });

        counts.ShouldBe("5: 3 0 0 2");
        var rows = await office.RowsAsync(run);
        rows[0].Problem.ShouldNotBeNull().ShouldContain("“no e-mail” is no e-mail address.");
        rows[0].Kept.ShouldNotBeNull().ShouldContain(endless);
        rows[1].Kept.ShouldNotBeNull().ShouldContain("Mars/Base");
        rows[1].Problem.ShouldNotBeNull().ShouldContain("There is no branch “Nowhere”.");
        (rows[3].Problem, rows[3].Kept).ShouldBe(("There is no name.", "Nobody in particular"));
        (rows[4].Problem, rows[4].Kept).ShouldBe(("Its quotes do not end.", "\"half"));
        (await office.FilesAsync()).ShouldContain(file => file.DisplayName == "Robert'); DROP TABLE \"Customers\";--");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_trial_says_what_would_happen_and_writes_nothing(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        await office.ImportAsync(ImportDuplicates.Skip, Row(2, "Maya Chen", "m@mail.example"));
        ImportedContact[] file = [Row(2, "Ann Lee", "a@mail.example"), Row(3, "Ann Lee", "a@mail.example"), Row(4, "Maya Chen", "m@mail.example", "1"), Row(5, ""), Full with { Line = 6 }];
        var trial = await office.ReceiveAsync(isTrial: true);

        await office.ReadAsync(trial, file, rowsABatch: 1);

        (await office.CountsAsync(trial)).ShouldBe("5: 2 0 2 1");
        (await office.FilesAsync()).Count.ShouldBe(1);
        (await office.RowsAsync(trial)).ShouldBeEmpty();
        (await office.Database.ReadAsync(db => db.ListItems.AnyAsync(item => item.Kind == ListKind.Tag))).ShouldBeFalse();
        var report = ImportReport.Of((await office.Database.ReadAsync(db => db.ImportRuns.SingleAsync(run => run.Id == trial.Id))).CheckReport).ShouldNotBeNull();
        report.Problems.ShouldContain(new ImportProblem(5, "There is no name.", ""));
        (await office.ImportAsync(ImportDuplicates.Skip, file)).Counts.ShouldBe("5: 2 0 2 1", "the import does what the trial said");
    }
}
