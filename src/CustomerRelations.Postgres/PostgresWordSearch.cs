using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Postgres;

/// <summary>tsvector. The planner knows how common a word is, and goes by the word or by the conversations, whichever is less.</summary>
public sealed class PostgresWordSearch : IWordSearch
{
    public Task<IQueryable<Touchpoint>> KeepAsync(CrmDbContext db, IQueryable<Touchpoint> story, Guid customerId, IReadOnlyList<SoughtWord> words, CancellationToken cancel)
    {
        foreach (var word in words)
        {
            var found = db.Database.SqlQuery<Guid>(
                $"""
                 SELECT kept."TouchpointId" AS "Value" FROM "NoteWords" kept JOIN "Touchpoints" said ON said."Id" = kept."TouchpointId"
                 WHERE said."CustomerId" = {customerId} AND kept."Words" @@ "NoteQuery"({word.Text}, {word.IsBeginning})
                 """);
            story = story.Where(touchpoint => found.Contains(touchpoint.Id));
        }

        return Task.FromResult(story);
    }

    public async Task<IReadOnlyList<Guid>> NewestAsync(CrmDbContext db, IReadOnlyList<SoughtWord> words, int most, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<Guid>(Newest(words.Count, most), words.SelectMany(word => new object[] { word.Text, word.IsBeginning }).ToArray()).ToListAsync(cancel);

    private static string Newest(int words, int most)
    {
        var query = string.Join(" && ", Enumerable.Range(0, words).Select(at => $"\"NoteQuery\"({{{2 * at}}}, {{{(2 * at) + 1}}})"));
        return $"""SELECT kept."TouchpointId" AS "Value" FROM "NoteWords" kept WHERE kept."Words" @@ ({query}) ORDER BY kept."At" DESC LIMIT {most}""";
    }
}
