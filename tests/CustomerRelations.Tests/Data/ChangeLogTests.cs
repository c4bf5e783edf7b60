using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

public sealed class ChangeLogTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task One_act_writes_one_entry_with_the_names_of_the_fields(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var entry = await ChangeAsync(database, office.Amara.Id, (scope, _) =>
        {
            var branch = scope.Db.Branches.Single();
            branch.Name = "Market Place";
            branch.Currency = "EUR";
            scope.Db.Note("Branch changed", branch);
        });

        entry.Act.ShouldBe("Branch changed");
        entry.At.ShouldBe(TestClock.Start.AddMinutes(1));
        entry.ById.ShouldBe(office.Amara.Id);
        entry.SubjectKind.ShouldBe(nameof(Branch));
        entry.SubjectId.ShouldBe(office.Branch.Id);
        entry.FieldNames.Split(',').ShouldBe(["Name", "Currency"], ignoreOrder: true);
        entry.Detail!.Before.ShouldContain("High Street");
        entry.Detail.After.ShouldContain("Market Place");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_hash_of_an_entry_is_salted_and_matches_its_detail(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await TestOffice.OpenAsync(database);
        var entry = await ChangeAsync(database, null, (scope, _) => Rename(scope, "Market Place"));
        var again = await ChangeAsync(database, null, (scope, _) => Rename(scope, "High Street"));
        entry.DetailHash.ShouldBe(SHA256.HashData([.. entry.Detail!.Salt, .. Encoding.UTF8.GetBytes(entry.Detail.Before + "\n" + entry.Detail.After)]));
        entry.Detail.Salt.Length.ShouldBe(16);
        again.Detail!.Salt.ShouldNotBe(entry.Detail.Salt);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_row_has_an_entry_without_detail(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.SaveAsync("Channel added", new ListItem { Kind = ListKind.Channel, Label = "Phone" });
        var entry = await database.ReadAsync(db => db.Changes.Include(change => change.Detail).SingleAsync());
        entry.FieldNames.ShouldBeEmpty();
        entry.Detail.ShouldBeNull();
        entry.DetailHash.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_rows_beside_the_subject_said_stands_in_the_same_entry(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await TestOffice.OpenAsync(database);
        var entry = await ChangeAsync(database, null, (scope, _) =>
        {
            var branch = scope.Db.Branches.Single();
            branch.Name = "Market Place";
            scope.Db.Note("Branch changed", branch, [Beside.Of("Phones", ["0117 496 0182"], ["0117 496 0182", "0117 496 0199"]), Beside.Of("Tags", [], ["Press"])]);
        });
        entry.FieldNames.ShouldBe("Name,Phones,Tags");
        JsonSerializer.Deserialize<Dictionary<string, string?>>(entry.Detail!.Before)!["Phones"].ShouldBe("0117 496 0182");
        JsonSerializer.Deserialize<Dictionary<string, string?>>(entry.Detail.Before)!["Tags"].ShouldBeNull();
        JsonSerializer.Deserialize<Dictionary<string, string?>>(entry.Detail.After)!["Phones"].ShouldBe("0117 496 0182\n0117 496 0199");
        entry.DetailHash.ShouldBe(SHA256.HashData([.. entry.Detail.Salt, .. Encoding.UTF8.GetBytes(entry.Detail.Before + "\n" + entry.Detail.After)]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_beside_that_stay_the_same_are_not_in_the_log(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await TestOffice.OpenAsync(database);
        var entry = await ChangeAsync(database, null, (scope, _) =>
            scope.Db.Note("Branch looked at", scope.Db.Branches.Single(), [Beside.Of("Phones", ["0117 496 0182"], ["0117 496 0182"]), Beside.Of("Tags", [], ["Press"])]));
        entry.FieldNames.ShouldBe("Tags");
        entry.Detail!.After.ShouldNotContain("0117");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_secret_of_an_account_stands_in_the_log(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await TestOffice.OpenAsync(database);
        var entry = await ChangeAsync(database, null, (scope, _) =>
        {
            var amara = scope.Db.Staff.Single(staff => staff.UserName == "amara");
            (amara.PasswordHash, amara.SecurityStamp, amara.ConcurrencyStamp) = ("hash-of-a-password", "stamp-of-security", "stamp-of-concurrency");
            amara.DisplayName = "Amara Okafor";
            scope.Db.Note("Password set", amara);
        });
        entry.FieldNames.ShouldBe("DisplayName");
        (entry.Detail!.Before + entry.Detail.After).ShouldNotContain("hash-of-a-password");
        (entry.Detail.Before + entry.Detail.After).ShouldNotContain("stamp-of");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_account_that_no_act_explains_is_not_changed(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await using var scope = database.Scope(office.Amara.Id);
        (await scope.Db.Staff.SingleAsync(staff => staff.Id == office.Ben.Id)).Disable(database.Clock.Now);
        (await Should.ThrowAsync<InvalidOperationException>(() => scope.Db.SaveChangesAsync())).Message.ShouldContain(nameof(StaffMember));
        (await database.ReadAsync(db => db.Staff.SingleAsync(staff => staff.Id == office.Ben.Id))).DisabledAt.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_role_that_no_act_explains_is_not_given(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await using var scope = database.Scope(office.Amara.Id);
        scope.Db.Add(new IdentityRole<Guid> { Id = Guid.CreateVersion7(), Name = "Admin" });
        await Should.ThrowAsync<InvalidOperationException>(() => scope.Db.SaveChangesAsync());
    }

    [Fact]
    public async Task Moments_and_numbers_are_written_the_same_in_every_language()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
            await TestOffice.OpenAsync(database);
            var entry = await ChangeAsync(database, null, (scope, at) =>
            {
                var item = scope.Db.ListItems.Single();
                item.Retire(at);
                item.Order = -1;
                scope.Db.Note("Channel retired", item);
            });
            entry.Detail!.After.ShouldContain("2026-03-02T10:01:00.0000000Z");
            entry.Detail.After.ShouldContain("\"-1\"");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Rename(TestScope scope, string name)
    {
        var branch = scope.Db.Branches.Single();
        branch.Name = name;
        scope.Db.Note("Branch changed", branch);
    }

    private static async Task<ChangeEntry> ChangeAsync(TestDatabase database, Guid? staffId, Action<TestScope, DateTime> change)
    {
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var scope = database.Scope(staffId);
        change(scope, database.Clock.Now);
        await scope.Db.SaveChangesAsync();
        return await database.ReadAsync(db => db.Changes.Include(entry => entry.Detail).OrderByDescending(entry => entry.Seq).FirstAsync());
    }
}
