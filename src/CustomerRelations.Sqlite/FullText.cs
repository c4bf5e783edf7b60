using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerRelations.Sqlite;

/// <summary>The index of the words in notes, kept by triggers.</summary>
/// <remarks>
/// The index holds no text, only where each word stands; secure-delete takes a deleted word out of the file at once, which an erasure needs.
/// <c>NoteWords</c> gives each note a number that stays: the one SQLite gives by itself may change when the file is tidied.
/// Dropping a table drops its triggers, so a migration that rebuilds one of the tables calls <see cref="Up"/> again at its end.
/// </remarks>
public static class FullText
{
    // Nobody types it, so no word that is looked for begins like the mark of a customer.
    internal const int MarkOfCustomer = 0xE000;

    /// <summary>Makes the index new from what is written.</summary>
    public static void Up(MigrationBuilder migration)
    {
        Down(migration);
        migration.Sql(
            """
            CREATE TABLE "NoteWords" ("Id" INTEGER NOT NULL PRIMARY KEY, "TouchpointId" TEXT NOT NULL, "SourceId" TEXT NOT NULL, "Customer" TEXT NOT NULL);
            CREATE VIRTUAL TABLE "NoteIndex" USING fts5("Customer", "Words", content='', tokenize="unicode61 remove_diacritics 2");
            INSERT INTO "NoteIndex"("NoteIndex", rank) VALUES ('secure-delete', 1);
            CREATE VIRTUAL TABLE "NoteTerms" USING fts5vocab("NoteIndex", 'instance');
            """);
        foreach (var source in NoteSource.All)
        {
            migration.Sql(Fill(source));
        }

        migration.Sql("""CREATE UNIQUE INDEX "IX_NoteWords_TouchpointId_SourceId" ON "NoteWords" ("TouchpointId", "SourceId");""");
        foreach (var source in NoteSource.All)
        {
            migration.Sql(Triggers(source));
        }
    }

    /// <summary>Takes the index away.</summary>
    public static void Down(MigrationBuilder migration)
    {
        foreach (var source in NoteSource.All)
        {
            migration.Sql(string.Join('\n', new[] { "Added", "Changed", "Removed" }.Select(what => $"""DROP TRIGGER IF EXISTS "{source.Table}Notes{what}";""")));
        }

        migration.Sql("""DROP TABLE IF EXISTS "NoteTerms"; DROP TABLE IF EXISTS "NoteIndex"; DROP TABLE IF EXISTS "NoteWords";""");
    }

    private static string Fill(NoteSource source) =>
        $"""
         INSERT INTO "NoteWords" ("TouchpointId", "SourceId", "Customer")
         SELECT note."{source.Touchpoint}", note."Id", {Customer("note", source)} FROM "{source.Table}" note WHERE {Worth("note", source)} ORDER BY note."Id";
         INSERT INTO "NoteIndex" (rowid, "Customer", "Words")
         SELECT kept."Id", kept."Customer", {Text("note", source)} FROM "NoteWords" kept JOIN "{source.Table}" note ON note."Id" = kept."SourceId" ORDER BY kept."Id";
         """;

    private static string Triggers(NoteSource source) =>
        $"""
         CREATE TRIGGER "{source.Table}NotesAdded" AFTER INSERT ON "{source.Table}" WHEN {Worth("new", source)}
         BEGIN
           {Add(source)}
         END;
         CREATE TRIGGER "{source.Table}NotesRemoved" AFTER DELETE ON "{source.Table}"
         BEGIN
           {Remove(source)}
         END;
         CREATE TRIGGER "{source.Table}NotesChanged" AFTER UPDATE OF {string.Join(", ", Watched(source).Select(column => $"\"{column}\""))} ON "{source.Table}"
         BEGIN
           {Remove(source)}
           {Add(source, $"WHERE {Worth("new", source)}")}
           {(source.Table == "Touchpoints" ? FollowCustomer() : "")}
         END;
         """;

    private static string Add(NoteSource source, string where = "") =>
        $"""
         INSERT INTO "NoteWords" ("TouchpointId", "SourceId", "Customer") SELECT new."{source.Touchpoint}", new."Id", {Customer("new", source)} {where};
           INSERT INTO "NoteIndex" (rowid, "Customer", "Words")
           SELECT "Id", "Customer", {Text("new", source)} FROM "NoteWords" WHERE "TouchpointId" = new."{source.Touchpoint}" AND "SourceId" = new."Id";
         """;

    // An index without text must be told what stood there.
    private static string Remove(NoteSource source) =>
        $"""
         INSERT INTO "NoteIndex" ("NoteIndex", rowid, "Customer", "Words")
           SELECT 'delete', "Id", "Customer", {Text("old", source)} FROM "NoteWords" WHERE "TouchpointId" = old."{source.Touchpoint}" AND "SourceId" = old."Id";
           DELETE FROM "NoteWords" WHERE "TouchpointId" = old."{source.Touchpoint}" AND "SourceId" = old."Id";
         """;

    // Words added to a conversation go with it when it becomes somebody else's.
    private static string FollowCustomer() =>
        string.Join("\n  ", NoteSource.All.Where(source => source.Table != "Touchpoints").Select(source =>
            $"""UPDATE "{source.Table}" SET "{source.Columns[0]}" = "{source.Columns[0]}" WHERE "{source.Touchpoint}" = new."Id" AND old."CustomerId" IS NOT new."CustomerId";"""));

    private static IEnumerable<string> Watched(NoteSource source) =>
        source.Table == "Touchpoints" ? [.. source.Columns, "CustomerId"] : [.. source.Columns, source.Touchpoint];

    private static string Worth(string row, NoteSource source) => $"""{row}."{source.Touchpoint}" IS NOT NULL AND {row}."{source.Columns[0]}" IS NOT NULL""";

    private static string Text(string row, NoteSource source) =>
        string.Join(" || ' ' || ", source.Columns.Select(column => $"""coalesce({row}."{column}", '')"""));

    private static string Customer(string row, NoteSource source) => source.Table == "Touchpoints"
        ? $"""coalesce(char({MarkOfCustomer}) || replace({row}."CustomerId", '-', ''), '')"""
        : $"""coalesce((SELECT char({MarkOfCustomer}) || replace(said."CustomerId", '-', '') FROM "Touchpoints" said WHERE said."Id" = {row}."{source.Touchpoint}"), '')""";
}
