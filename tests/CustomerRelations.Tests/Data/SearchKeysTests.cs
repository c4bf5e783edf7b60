using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Postgres;
using CustomerRelations.Search;
using CustomerRelations.Sqlite;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerRelations.Tests.Data;

/// <summary>Folded words are compared byte by byte on every database, so that a beginning is a range of an index.</summary>
public sealed class SearchKeysTests
{
    [Fact]
    public async Task Each_database_compares_keys_byte_by_byte()
    {
        await using var sqlite = Migration.Open(options => options.UseCrmSqlite("Data Source=:memory:"));
        await using var postgres = Migration.Open(options => options.UseCrmPostgres("Host=nowhere"));
        await using var sqlServer = TSql.Open();
        CollationsOf(sqlite).ShouldBe(["BINARY", "BINARY", "BINARY"]);
        CollationsOf(postgres).ShouldBe(["C", "C", "C"]);
        CollationsOf(sqlServer).ShouldBe(["Latin1_General_100_BIN2", "Latin1_General_100_BIN2", "Latin1_General_100_BIN2"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_beginning_is_a_range_of_keys(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var names = (string[])["Ann", "Anna", "Än Nò", "Ana", "Ано", "Anouk", "安娜"];
        await database.SaveAsync("Welcomed", names.Select(office.NewCustomer).ToArray<Entity>());
        var found = await database.ReadAsync(db => BeginningWithAnn(db).OrderBy(part => part.Key).Select(part => part.Key).ToListAsync());
        found.ShouldBe(["ann", "anna"]);
    }

    [Theory, OnPostgres]
    public async Task The_order_is_that_of_the_numbers_of_the_characters_whatever_the_server_speaks(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope(readOnly: true);
        var collations = await scope.Db.Database
            .SqlQuery<string>($"""SELECT table_name || '.' || column_name || ' ' || collation_name AS "Value" FROM information_schema.columns WHERE table_schema = 'public' AND collation_name = 'C'""")
            .ToListAsync();
        collations.ShouldBe(["ContactPoints.Key C", "ContactPoints.TailKey C", "Customers.NameKey C", "NameParts.Key C"], ignoreOrder: true);
    }

    [Theory, OnSqlite]
    public async Task A_range_of_keys_is_looked_up_in_the_index(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope(readOnly: true);
        await using var command = BeginningWithAnn(scope.Db).CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await scope.Db.Database.OpenConnectionAsync();
        await using var plan = await command.ExecuteReaderAsync();
        (await plan.ReadAsync()).ShouldBeTrue();
        plan.GetString(plan.GetOrdinal("detail")).ShouldMatch("^SEARCH .* USING .*INDEX .*Key>[?] AND Key<[?]");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_name_puts_its_words_in_place_of_the_old_ones(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await database.SaveAsync("Welcomed", office.NewCustomer("Maya Chen"));
        await using var scope = database.Scope();
        var maya = await scope.Db.Customers.Include(customer => customer.NameParts).SingleAsync();
        maya.Rename("Maya Okafor", Keys.Words("Maya Okafor"));
        scope.Db.Note("Customer renamed", maya);
        await scope.Db.SaveChangesAsync();
        (await database.ReadAsync(db => db.NameParts.OrderBy(part => part.Key).Select(part => part.Key).ToListAsync())).ShouldBe(["maya", "okafor"]);
    }

    [Fact]
    public async Task A_range_of_keys_is_good_sql_for_sql_server()
    {
        await using var db = TSql.Open();
        TSql.ShouldParse(BeginningWithAnn(db));
    }

    private static IQueryable<NamePart> BeginningWithAnn(CrmDbContext db) =>
        db.NameParts.Where(part => string.Compare(part.Key, "ann") >= 0 && string.Compare(part.Key, "ano") < 0);

    private static List<string?> CollationsOf(CrmDbContext db)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        return new[] { (typeof(NamePart), "Key"), (typeof(Customer), "NameKey"), (typeof(ContactPoint), "Key") }
            .Select(column => model.FindEntityType(column.Item1)!.FindProperty(column.Item2)!.GetCollation()).ToList();
    }
}
