using System.Data.Common;
using System.Globalization;
using System.Text;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile.Erasing;

/// <summary>One word in every text column that can be about a customer, and where it is found.</summary>
/// <remarks>The columns are those of the model: a new one is planted, and fails its test until it is erased or stands here as one that is nobody's.</remarks>
internal static class PlantedWord
{
    public const string Word = "Zaunkoenig";

    // Of the office and its colleagues, or numbers.
    private static readonly Type[] Offices =
    [
        typeof(Branch), typeof(BranchHoliday), typeof(Team), typeof(StaffMember), typeof(StaffSession), typeof(ListItem), typeof(Guide), typeof(SavedView), typeof(BulkChange),
        typeof(CustomerExport), typeof(DayFigure), typeof(DirtyDay), typeof(EmpowermentLimit), typeof(PersonalLimit), typeof(FollowUpRule), typeof(FormReceipt), typeof(ImportMap),
        typeof(SweepRun), typeof(DataProtectionKey), typeof(ComplaintPolicy), typeof(LetterTemplate), typeof(CorrectiveAction), typeof(ChangeEntry),
        typeof(RuleFiring), typeof(RuleMark), typeof(RuleGuards), typeof(ConsentWording), typeof(CalendarFeed),
    ];

    // Given by us: references, currencies, kinds; and of a file that was read in, what it was and not what stood in it.
    private static readonly string[] Ours =
    [
        "Attachment.MediaType", "Attachment.StoredAs", "Remedy.Currency", "RuleException.Currency", "FollowUpTask.Occurrence",
        "ImportRun.FileName", "ImportRun.Format", "ImportRun.Columns", "ImportRun.StoppedWhy",
    ];

    /// <summary>Writes it into every such column; each must have a row.</summary>
    public static async Task PlantAsync(CrmDbContext db)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(type => !Offices.Contains(type.ClrType) && type.ClrType.Namespace != typeof(IdentityRole).Namespace))
        {
            foreach (var column in type.GetProperties().Where(column => column.ClrType == typeof(string)))
            {
                if (column.Name != nameof(Customer.Reference) && !Ours.Contains($"{type.ClrType.Name}.{column.Name}"))
                {
                    var sql = $"""UPDATE "{type.GetTableName()}" SET "{column.GetColumnName()}" = '{Word}'""";
                    (await db.Database.ExecuteSqlRawAsync(sql)).ShouldBeGreaterThan(0, $"{type.ClrType.Name}.{column.Name} has no row: plant one, and decide whether it is erased");
                }
            }
        }
    }

    /// <summary>Every table in which it stands, whatever the column: text, index of words, bytes.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(CrmDbContext db, DatabaseKind kind)
    {
        var columns = await ReadAsync(db, kind == DatabaseKind.Sqlite
            ? "SELECT tables.name, columns.name FROM sqlite_master tables JOIN pragma_table_info(tables.name) columns WHERE tables.type = 'table' AND tables.name <> 'NoteIndex'"
            : "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'");
        var found = new List<string>();
        foreach (var table in columns.GroupBy(column => column.Table, column => column.Column))
        {
            var such = string.Join(" OR ", table.Select(column => kind == DatabaseKind.Sqlite
                ? $"""CAST("{column}" AS TEXT) LIKE '%{Word}%'"""
                : $"""CAST("{column}" AS text) ILIKE '%{Word}%' OR CAST("{column}" AS text) ILIKE '%{Convert.ToHexString(Encoding.UTF8.GetBytes(Word))}%'"""));
            found.AddRange((await ReadAsync(db, $"""SELECT '{table.Key}', CAST(count(*) AS text) FROM "{table.Key}" WHERE {such}""")).Where(one => one.Column != "0").Select(one => one.Table));
        }

        return found;
    }

    /// <summary>Whether its letters stand anywhere in the file of the database or in the log beside it.</summary>
    public static bool IsInFile(string connection)
    {
        var path = new SqliteConnectionStringBuilder(connection).DataSource;
        return new[] { path, path + "-wal" }.Where(File.Exists).Any(file =>
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var read = new StreamReader(open, Encoding.Latin1);
            return read.ReadToEnd().Contains(Word, StringComparison.OrdinalIgnoreCase);
        });
    }

    private static async Task<List<(string Table, string Column)>> ReadAsync(CrmDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, string)>();
        while (await reader.ReadAsync())
        {
            rows.Add((Text(reader, 0), Text(reader, 1)));
        }

        return rows;
    }

    private static string Text(DbDataReader reader, int at) => Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture)!;
}
