using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.SqlServer;

/// <summary>Full-text search where the server has it; else the words are looked for in the notes of one customer, letter by letter.</summary>
/// <remarks>CONTAINS is an error where there is no index, so the server is asked first. The index follows what is written within seconds.</remarks>
public sealed class SqlServerWordSearch : IWordSearch
{
    // Capitals and accents are the same.
    private const string Plain = "Latin1_General_100_CI_AI";

    private const string Within =
        $$"""
        SELECT [Id] AS [Value] FROM [Touchpoints] WHERE CONTAINS(({{FullText.Spoken}}), {0})
        UNION ALL SELECT [TouchpointId] FROM [TouchpointValues] WHERE CONTAINS([Note], {0})
        UNION ALL SELECT [TouchpointId] FROM [Corrections] WHERE CONTAINS([Words], {0})
        UNION ALL SELECT [TouchpointId] FROM [Promises] WHERE [TouchpointId] IS NOT NULL AND CONTAINS([Words], {0})
        """;

    public async Task<IQueryable<Touchpoint>> KeepAsync(CrmDbContext db, IQueryable<Touchpoint> story, Guid customerId, IReadOnlyList<SoughtWord> words, CancellationToken cancel)
    {
        var hasIndex = await HasIndexAsync(db, cancel);
        return words.Aggregate(story, (kept, word) => hasIndex ? Indexed(db, kept, word) : Read(db, kept, word.Text));
    }

    public async Task<IReadOnlyList<Guid>> NewestAsync(CrmDbContext db, IReadOnlyList<SoughtWord> words, int most, CancellationToken cancel)
    {
        if (!await HasIndexAsync(db, cancel))
        {
            return [];
        }

        return await db.Database.SqlQueryRaw<Guid>(Newest(words.Count, most), words.Select(object (word) => Condition(word)).ToArray()).ToListAsync(cancel);
    }

    private static string Newest(int words, int most)
    {
        var all = string.Join(" AND ", Enumerable.Range(0, words).Select(at => $"CONTAINS(({FullText.Spoken}), {{{at}}})"));
        return $"SELECT TOP({most}) [Id] AS [Value] FROM [Touchpoints] WHERE {all} ORDER BY [OccurredAt] DESC";
    }

    private static async Task<bool> HasIndexAsync(CrmDbContext db, CancellationToken cancel) =>
        (await db.Database.SqlQuery<int>(
            $"SELECT CAST(ISNULL(OBJECTPROPERTYEX(OBJECT_ID(N'Touchpoints'), N'TableHasActiveFulltextIndex'), 0) AS int) AS [Value]").ToListAsync(cancel)) is [1, ..];

    private static IQueryable<Touchpoint> Indexed(CrmDbContext db, IQueryable<Touchpoint> story, SoughtWord word)
    {
        var found = db.Database.SqlQueryRaw<Guid>(Within, Condition(word));
        return story.Where(touchpoint => found.Contains(touchpoint.Id));
    }

    private static IQueryable<Touchpoint> Read(CrmDbContext db, IQueryable<Touchpoint> story, string word) =>
        story.Where(touchpoint =>
            EF.Functions.Collate(touchpoint.Goal, Plain).Contains(word)
            || EF.Functions.Collate(touchpoint.Concern!, Plain).Contains(word)
            || EF.Functions.Collate(touchpoint.StillUnclear!, Plain).Contains(word)
            || EF.Functions.Collate(touchpoint.Did!, Plain).Contains(word)
            || EF.Functions.Collate(touchpoint.ToldToExpect!, Plain).Contains(word)
            || touchpoint.Values.Any(value => EF.Functions.Collate(value.Note!, Plain).Contains(word))
            || touchpoint.Corrections.Any(correction => EF.Functions.Collate(correction.Words, Plain).Contains(word))
            || db.Promises.Any(promise => promise.TouchpointId == touchpoint.Id && EF.Functions.Collate(promise.Words, Plain).Contains(word)));

    // A word holds letters and digits only, so the quotes around it stay quotes.
    private static string Condition(SoughtWord word) => word.IsBeginning ? $"\"{word.Text}*\"" : $"\"{word.Text}\"";
}
