using System.Text;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Sqlite;

/// <summary>FTS5. A customer is a word of the index too, so that the words of one are found among the words of all by meeting in the index.</summary>
/// <remarks>
/// A beginning is spelled out as the words that begin so: FTS5 itself would first gather every note that has one of them.
/// https://www.sqlite.org/fts5.html
/// </remarks>
public sealed class SqliteWordSearch : IWordSearch
{
    // A beginning that more words share is left to FTS5.
    private const int MostSpellings = 300;

    public Task<IQueryable<Touchpoint>> KeepAsync(CrmDbContext db, IQueryable<Touchpoint> story, Guid customerId, IReadOnlyList<SoughtWord> words, CancellationToken cancel)
    {
        var whose = $"""Customer : "{char.ConvertFromUtf32(FullText.MarkOfCustomer)}{customerId:N}" AND Words : """;
        foreach (var word in words)
        {
            var found = db.Database.SqlQueryRaw<Guid>(Within(word), Values(whose, [word]));
            story = story.Where(touchpoint => found.Contains(touchpoint.Id));
        }

        return Task.FromResult(story);
    }

    public async Task<IReadOnlyList<Guid>> NewestAsync(CrmDbContext db, IReadOnlyList<SoughtWord> words, int most, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<Guid>(Newest(words, most), Values("Words : ", words)).ToListAsync(cancel);

    /// <summary>The question for the newest; public so that its plan can be looked at.</summary>
    public static string Newest(IReadOnlyList<SoughtWord> words, int most) =>
        $"""
         SELECT kept."TouchpointId" AS "Value" FROM (
           SELECT "NoteIndex".rowid AS "Id" FROM "NoteIndex" WHERE "NoteIndex" MATCH {Match(1, words)} ORDER BY "NoteIndex".rowid DESC LIMIT {most}) newest
         CROSS JOIN "NoteWords" kept ON kept."Id" = newest."Id"
         """;

    private static string Within(SoughtWord word) =>
        $"""
         SELECT kept."TouchpointId" AS "Value" FROM "NoteIndex" CROSS JOIN "NoteWords" kept ON kept."Id" = "NoteIndex".rowid WHERE "NoteIndex" MATCH {Match(1, [word])}
         """;

    // {0} is what stands before the words; each word has two places: as it is written, and folded.
    private static string Match(int place, IReadOnlyList<SoughtWord> words) =>
        $$"""({0} || '(' || {{string.Join(" || ' AND ' || ", words.Select((word, at) => word.IsBeginning ? Spellings(place + (2 * at)) : $"{{{place + (2 * at)}}}"))}} || ')')""";

    // The sign after a term is smaller than any letter, so the next term is found without reading the notes of this one.
    private static string Spellings(int place) =>
        $$"""
        (WITH RECURSIVE spelled(term) AS (
           SELECT (SELECT term FROM "NoteTerms" WHERE term >= {{{place + 1}}} ORDER BY term LIMIT 1)
           UNION ALL
           SELECT (SELECT next.term FROM "NoteTerms" next WHERE next.term >= spelled.term || char(1) ORDER BY next.term LIMIT 1) FROM spelled
           WHERE substr(spelled.term, 1, length({{{place + 1}}})) = {{{place + 1}}} LIMIT {{MostSpellings + 2}})
         SELECT '(' || {{{place}}} || CASE WHEN count(*) > {{MostSpellings}} THEN '*' ELSE coalesce(' OR ' || group_concat('"' || term || '"', ' OR '), '') END || ')'
         FROM spelled WHERE substr(term, 1, length({{{place + 1}}})) = {{{place + 1}}})
        """;

    private static object[] Values(string before, IReadOnlyList<SoughtWord> words) =>
        [before, .. words.SelectMany(word => new[] { $"\"{word.Text}\"", Folded(word.Text) })];

    // As unicode61 folds: accents of Latin letters go, other letters keep what belongs to them.
    private static string Folded(string word) =>
        string.Concat(word.EnumerateRunes().Select(rune =>
        {
            var bare = rune.ToString().Normalize(NormalizationForm.FormD)[0];
            return char.IsAscii(bare) ? char.ToLowerInvariant(bare).ToString() : Rune.ToLowerInvariant(rune).ToString();
        }));
}
