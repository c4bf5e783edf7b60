using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerRelations.Postgres;

/// <summary>The words in notes as tsvector with a GIN index, kept by triggers of a whole statement, so that COPY stays quick.</summary>
/// <remarks>
/// Accents are taken off by Unicode's own decomposition: nothing has to be installed, and the language of the office does not matter.
/// Signs become spaces first, because PostgreSQL's parser would keep "repair/return" as the name of a file.
/// </remarks>
public static class FullText
{
    /// <summary>Makes the index new from what is written.</summary>
    public static void Up(MigrationBuilder migration)
    {
        Down(migration);
        migration.Sql(Functions);
        migration.Sql(
            """
            CREATE TABLE "NoteWords" ("TouchpointId" uuid NOT NULL, "SourceId" uuid NOT NULL, "At" timestamp with time zone NOT NULL, "Words" tsvector NOT NULL);
            """);
        foreach (var source in NoteSource.All)
        {
            migration.Sql(Add(source, $"\"{source.Table}\""));
        }

        migration.Sql(
            """
            ALTER TABLE "NoteWords" ADD CONSTRAINT "PK_NoteWords" PRIMARY KEY ("TouchpointId", "SourceId");
            CREATE INDEX "IX_NoteWords_At" ON "NoteWords" ("At");
            CREATE INDEX "IX_NoteWords_Words" ON "NoteWords" USING gin ("Words");
            """);
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
            migration.Sql(string.Join('\n', new[] { "Added", "Changed", "Removed" }.Select(what =>
                $"""DROP TRIGGER IF EXISTS "{source.Table}Notes{what}" ON "{source.Table}"; DROP FUNCTION IF EXISTS "{source.Table}Notes{what}"();""")));
        }

        migration.Sql("""DROP TABLE IF EXISTS "NoteWords"; DROP FUNCTION IF EXISTS "NoteQuery"(text, boolean); DROP FUNCTION IF EXISTS "NoteFold"(text);""");
    }

    // What is left after folding holds no quote and no operator, so that it may stand between quotes.
    private const string Functions =
        """
        CREATE FUNCTION "NoteFold"(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $fold$
          SELECT trim(regexp_replace(
            normalize(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]+', '', 'g'), NFC),
            '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u3004\u3008-\u303f]+', ' ', 'g')) $fold$;
        CREATE FUNCTION "NoteQuery"(word text, beginning boolean) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $query$
          SELECT CASE WHEN beginning THEN to_tsquery('pg_catalog.simple'::regconfig, '''' || "NoteFold"(word) || ''':*')
            ELSE plainto_tsquery('pg_catalog.simple'::regconfig, "NoteFold"(word)) END $query$;
        """;

    private static string Triggers(NoteSource source) =>
        Trigger(source, "Added", "INSERT", "REFERENCING NEW TABLE AS added", Add(source, "added"))
        + Trigger(source, "Changed", "UPDATE", "REFERENCING OLD TABLE AS removed NEW TABLE AS added", Remove(source) + Add(source, "added"))
        + Trigger(source, "Removed", "DELETE", "REFERENCING OLD TABLE AS removed", Remove(source));

    private static string Trigger(NoteSource source, string what, string when, string referencing, string act) =>
        $"""
         CREATE FUNCTION "{source.Table}Notes{what}"() RETURNS trigger LANGUAGE plpgsql AS $act$
         BEGIN
           {act}
           RETURN NULL;
         END $act$;
         CREATE TRIGGER "{source.Table}Notes{what}" AFTER {when} ON "{source.Table}" {referencing} FOR EACH STATEMENT EXECUTE FUNCTION "{source.Table}Notes{what}"();

         """;

    private static string Add(NoteSource source, string from)
    {
        var text = string.Join(" || ' ' || ", source.Columns.Select(column => $"""coalesce(note."{column}", '')"""));
        var (at, join) = source.Table == "Touchpoints"
            ? ("note.\"OccurredAt\"", "")
            : ("said.\"OccurredAt\"", $"""JOIN "Touchpoints" said ON said."Id" = note."{source.Touchpoint}" """);
        return
            $"""
             INSERT INTO "NoteWords" ("TouchpointId", "SourceId", "At", "Words")
             SELECT note."{source.Touchpoint}", note."Id", {at}, to_tsvector('pg_catalog.simple'::regconfig, "NoteFold"({text}))
             FROM {from} note {join}WHERE note."{source.Touchpoint}" IS NOT NULL AND note."{source.Columns[0]}" IS NOT NULL;

             """;
    }

    private static string Remove(NoteSource source) =>
        $"""
         DELETE FROM "NoteWords" kept USING removed WHERE kept."TouchpointId" = removed."{source.Touchpoint}" AND kept."SourceId" = removed."Id";

         """;
}
