using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Sqlite;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

/// <summary>Words in notes, on each database by its own full-text search.</summary>
public sealed class WordSearchTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_are_found_however_they_are_written(DatabaseKind kind)
    {
        await using var notes = await Notes.OpenAsync(kind);
        var belt = await notes.SayAsync(notes.Nadia, new TouchpointStory("Der Gürtel für Łódź ist gerissen (again/already)")
        {
            Concern = "O’Brien’s café", StillUnclear = "Which colour?", Did = "Ordered a NEW mixer", ToldToExpect = "Nguyễn rings at 0117-496",
        });
        await notes.SayAsync(notes.Nadia, new TouchpointStory("Something else"));

        foreach (var words in (string[])["gürtel", "GURTEL", "cafe", "café", "Cafe\u0301", "o'brien", "which colour", "mixer new", "mix", "ordered gürt", "already", "again", "nguyen", "496", "nguyễn gürtel mixer"])
        {
            (await notes.InStoryAsync(notes.Nadia, words)).ShouldBe([belt], words);
            (await notes.FoundAsync(words)).ShouldBe([belt], words);
        }

        foreach (var words in (string[])["ürtel", "mixer zebra", "gürt mixer", "ne", "xer"])
        {
            (await notes.InStoryAsync(notes.Nadia, words)).ShouldBeEmpty(words);
            (await notes.FoundAsync(words)).ShouldBeEmpty(words);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_of_scripts_without_spaces_are_found_inside_a_line(DatabaseKind kind)
    {
        await using var notes = await Notes.OpenAsync(kind);
        var said = await notes.SayAsync(notes.Nadia, new TouchpointStory("新しいベルトを修理してほしい 🙂") { Did = "сделали мойку, ภาษาไทยยาก" });
        await notes.SayAsync(notes.Nadia, new TouchpointStory("Hello"));

        foreach (var words in (string[])["ベルト", "修理", "мойку", "МОЙ", "ไทย", "ベルト мой", "🙂"])
        {
            (await notes.InStoryAsync(notes.Nadia, words)).ShouldBe([said], words);
        }

        (await notes.FoundAsync("新しい")).ShouldBe([said]);
        (await notes.InStoryAsync(notes.Nadia, "ベルト zebra")).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_customers_words_are_not_in_this_story(DatabaseKind kind)
    {
        await using var notes = await Notes.OpenAsync(kind);
        var hers = await notes.SayAsync(notes.Nadia, new TouchpointStory("The mixer hums"));
        var his = await notes.SayAsync(notes.Omar, new TouchpointStory("The mixer sings"));
        var nobodys = await notes.SayAsync(null, new TouchpointStory("The mixer whistles"));

        (await notes.InStoryAsync(notes.Nadia, "mixer")).ShouldBe([hers]);
        (await notes.InStoryAsync(notes.Omar, "mix")).ShouldBe([his]);
        (await notes.InStoryAsync(notes.Omar, "hums")).ShouldBeEmpty();
        (await notes.FoundAsync("mixer")).ShouldBe([nobodys, his, hers]);
        (await notes.FoundAsync(notes.Nadia.Id.ToString("N"))).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_added_later_promised_or_noted_beside_a_value_is_found_until_it_is_deleted(DatabaseKind kind)
    {
        await using var notes = await Notes.OpenAsync(kind);
        var said = await notes.SayAsync(notes.Nadia, new TouchpointStory("The mixer hums"));
        var smile = new ListItem { Kind = ListKind.ValueAdded, Label = "A smile", Order = 1 };
        var touchpoint = await notes.Database.ReadAsync(db => db.Touchpoints.AsNoTracking().SingleAsync(one => one.Id == said));
        var matter = await notes.Database.ReadAsync(db => db.Matters.AsNoTracking().SingleAsync(one => one.Id == touchpoint.MatterId));
        var correction = touchpoint.Correct("It was the zucchini blender", notes.Office.Amara.Id, TestClock.Start);
        await notes.Database.SaveAsync("Added", smile, correction, new TouchpointValue { TouchpointId = said, ListItemId = smile.Id, Note = "Sang a shanty" },
            Promise.Make(matter, "A kingfisher on Friday", notes.Office.Amara.Id, TestClock.Start, TestClock.Start.AddDays(1), null, said));

        foreach (var words in (string[])["zucchini", "shan", "kingfisher", "mixer zucchini shanty"])
        {
            (await notes.InStoryAsync(notes.Nadia, words)).ShouldBe([said], words);
        }

        (await notes.FoundAsync("blender zucc")).ShouldBe([said]);
        await notes.RunAsync(async db => await db.Set<Correction>().Where(one => one.Id == correction.Id).ExecuteDeleteAsync());
        (await notes.InStoryAsync(notes.Nadia, "zucchini")).ShouldBeEmpty();
        (await notes.InStoryAsync(notes.Nadia, "shanty")).ShouldBe([said]);
        await notes.RunAsync(async db => await db.Promises.ExecuteDeleteAsync());
        await notes.RunAsync(async db => await db.Touchpoints.Where(one => one.Id == said).ExecuteDeleteAsync());
        foreach (var words in (string[])["mixer", "shanty", "kingfisher", "zucchini"])
        {
            (await notes.InStoryAsync(notes.Nadia, words)).ShouldBeEmpty(words);
            (await notes.FoundAsync(words)).ShouldBeEmpty(words);
        }

        (await notes.Database.ReadAsync(db => db.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM \"NoteWords\"").ToListAsync())).ShouldBe([0]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_that_are_changed_or_go_to_somebody_else_are_found_where_they_are_now(DatabaseKind kind)
    {
        await using var notes = await Notes.OpenAsync(kind);
        var said = await notes.SayAsync(notes.Nadia, new TouchpointStory("The mixer hums"));
        var touchpoint = await notes.Database.ReadAsync(db => db.Touchpoints.AsNoTracking().SingleAsync(one => one.Id == said));
        await notes.Database.SaveAsync("Added", touchpoint.Correct("It was the blender", notes.Office.Amara.Id, TestClock.Start));

        await notes.RunAsync(async db => await db.Touchpoints.ExecuteUpdateAsync(set => set.SetProperty(one => one.Goal, "[erased]").SetProperty(one => one.CustomerId, notes.Omar.Id)));

        (await notes.InStoryAsync(notes.Omar, "mixer")).ShouldBeEmpty();
        (await notes.FoundAsync("mixer")).ShouldBeEmpty();
        (await notes.InStoryAsync(notes.Nadia, "blender")).ShouldBeEmpty();
        (await notes.InStoryAsync(notes.Omar, "blender erased")).ShouldBe([said]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_written_in_bulk_is_found(DatabaseKind kind)
    {
        await using var notes = await Notes.OpenAsync(kind);
        var matter = notes.Office.NewMatter("The mixer", notes.Nadia);
        await notes.Database.SaveAsync("Asked", matter);
        var said = Enumerable.Range(0, 50).Select(hour => notes.Office.NewTouchpoint(matter, TestClock.Start.AddHours(hour))).ToList();
        await using (var scope = notes.Database.Scope())
        {
            await scope.Get<IBulkWriter>().WriteAsync(scope.Db, said, None);
        }

        (await notes.InStoryAsync(notes.Nadia, "mixer")).Count.ShouldBe(Timeline.PageSize);
        (await notes.FoundAsync("mixer")).ShouldBe(said.AsEnumerable().Reverse().Take(ConversationFinder.Most).Select(one => one.Id));
    }

    [Theory, OnSqlite]
    public async Task Whatever_the_migrations_did_to_the_tables_the_index_still_follows_them(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope(readOnly: true);
        var triggers = await scope.Db.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%Notes%'""").ToListAsync();
        string[] noted = ["Touchpoints", "Corrections", "Promises", "TouchpointValues"];
        triggers.ShouldBe(noted.SelectMany(table => new[] { "Added", "Changed", "Removed" }.Select(what => $"{table}Notes{what}")), ignoreOrder: true);
    }

    [Theory, OnSqlite]
    public async Task The_newest_are_read_from_the_end_of_the_index_without_sorting(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope(readOnly: true);
        var question = SqliteWordSearch.Newest(SoughtWords.Read("mixer").Words, ConversationFinder.Most);

        var steps = await TestPlan.OfAsync(scope.Db, scope.Db.Database.SqlQueryRaw<Guid>(question, "Words : ", "\"mixer\"", "mixer"));

        steps.ShouldContain(step => step.StartsWith("SCAN NoteIndex VIRTUAL TABLE", StringComparison.Ordinal));
        steps.ShouldContain("SEARCH kept USING INTEGER PRIMARY KEY (rowid=?)");
        steps.ShouldNotContain(step => step.Contains("FOR ORDER BY", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whatever_is_typed_is_only_words(DatabaseKind kind)
    {
        await using var notes = await Notes.OpenAsync(kind);
        await notes.SayAsync(notes.Nadia, new TouchpointStory("Plain words near the door"));
        string[] typed =
        [
            "\"", "'", "\"\"\"", "near(a b)", "NEAR", "a NEAR/2 b", "words OR", "AND", "NOT", "*", "wor*", "-", "-words", "%", "_", "\\", "\\\\'", ":*", "& | !", "a:b", "Words : x", "{0}", "{", "}{1}",
            "^door", "+", "()", "(((", "<->", "--", "/* x", "; DROP TABLE \"Touchpoints\"", "🙂🙂", "\0", "a\0b", "\ud800", "x\udc00y", "\u0301", "\u0301\u0302\u0301abc", "'' || ''", "$$", "[a", "^", "~",
            new string('w', 4000), string.Concat(Enumerable.Repeat("wor \" ' ", 500)), string.Concat(Enumerable.Repeat("日本", 2000)), "ﷺ", "\uE000", "İı", "ǅ", "１２３", "\u200d\u200b", "\t\r\n", "\uffff", "ߞߊ",
        ];
        foreach (var words in typed)
        {
            await notes.InStoryAsync(notes.Nadia, words);
            await notes.FoundAsync(words);
        }

        (await notes.InStoryAsync(notes.Nadia, "\"plain\" -words*")).Count.ShouldBe(1);
        (await notes.InStoryAsync(notes.Nadia, "%")).ShouldBeEmpty();
        (await notes.InStoryAsync(notes.Nadia, "NEAR door")).Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whatever_is_written_down_can_be_saved(DatabaseKind kind)
    {
        await using var notes = await Notes.OpenAsync(kind);
        var long_ = await notes.SayAsync(notes.Nadia, new TouchpointStory(new string('w', Lengths.Words)) { Did = string.Concat(Enumerable.Repeat("日本", 2000)), Concern = "\ufffd ' \" \\ $$ 🙂 door" });

        (await notes.InStoryAsync(notes.Nadia, "door")).ShouldBe([long_]);
    }

    /// <summary>Two customers, and what was said.</summary>
    private sealed class Notes(TestDatabase database, TestOffice office) : IAsyncDisposable
    {
        private int hours;

        public TestDatabase Database => database;

        public TestOffice Office => office;

        public Customer Nadia { get; } = office.NewCustomer("Nadia Haddad");

        public Customer Omar { get; } = office.NewCustomer("Omar Said");

        public static async Task<Notes> OpenAsync(DatabaseKind kind)
        {
            var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
            var notes = new Notes(database, await TestOffice.OpenAsync(database));
            await database.SaveAsync("Welcomed", notes.Nadia, notes.Omar);
            return notes;
        }

        public async Task<Guid> SayAsync(Customer? customer, TouchpointStory story)
        {
            var matter = office.NewMatter(story.Goal, customer);
            var at = TestClock.Start.AddHours(hours++);
            var said = Touchpoint.Log(matter, new TouchpointFrame(office.Amara.Id, office.Branch.Id, office.Phone.Id, at, at), story);
            await database.SaveAsync("Said", matter, said);
            return said.Id;
        }

        public async Task<IReadOnlyList<Guid>> InStoryAsync(Customer customer, string words)
        {
            await using var scope = database.Scope(readOnly: true);
            var story = await scope.Get<Timeline>().OfAsync(customer, new StoryFilter(Words: words), null, Timeline.PageSize, new Labels([]), None);
            return story.Chapters.Select(chapter => chapter.Touchpoint.Id).ToList();
        }

        public async Task<IReadOnlyList<Guid>> FoundAsync(string words)
        {
            await using var scope = database.Scope(readOnly: true);
            return (await scope.Get<ConversationFinder>().FindAsync(words, None)).Select(found => found.Id).ToList();
        }

        public async Task RunAsync(Func<CrmDbContext, Task> act)
        {
            await using var scope = database.Scope();
            await act(scope.Db);
        }

        public ValueTask DisposeAsync() => database.DisposeAsync();
    }
}
