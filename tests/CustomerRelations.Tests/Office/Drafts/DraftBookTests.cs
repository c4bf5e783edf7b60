using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Office.Drafts;

public sealed class DraftBookTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";
    private const string OtherKey = "fedcba9876543210fedcba9876543210";

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_come_back_as_they_were_typed_and_only_to_whoever_typed_them(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await KeepAsync(database, office.Amara.Id, Draft("Es brummt “wieder”.\n再び"));

        var mine = await OfDeskAsync(database, office.Amara.Id);
        mine.Single().Fields["Input.Goal"].ShouldBe(["Es brummt “wieder”.\n再び"]);
        mine.Single().Fields["Input.Added"].ShouldBe(["one", "two"]);
        mine.Single().FormKey.ShouldBe(Key);
        (await OfDeskAsync(database, office.Ben.Id)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Typing_on_keeps_one_draft_and_another_showing_of_the_form_keeps_its_own(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await KeepAsync(database, office.Amara.Id, Draft("The mixer"));
        await KeepAsync(database, office.Amara.Id, Draft("The mixer hums"));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await KeepAsync(database, office.Amara.Id, Draft("A kettle") with { Key = OtherKey });

        (await OfDeskAsync(database, office.Amara.Id)).Select(draft => draft.Fields["Input.Goal"][0]).ShouldBe(["A kettle", "The mixer hums"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_typed_earlier_and_arrives_later_is_not_kept(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await KeepAsync(database, office.Amara.Id, Draft("The mixer hums again") with { Turn = 20 });
        await KeepAsync(database, office.Amara.Id, Draft("The mixer") with { Turn = 10 });

        (await OfDeskAsync(database, office.Amara.Id)).Single().Fields["Input.Goal"].ShouldBe(["The mixer hums again"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_that_was_posted_holds_all_of_it_however_lately_a_draft_was_kept(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await KeepAsync(database, office.Amara.Id, Draft("The mi") with { Turn = 10 });
        await KeepAsync(database, office.Amara.Id, Draft("The mixer hums again"));

        (await OfDeskAsync(database, office.Amara.Id)).Single().Fields["Input.Goal"].ShouldBe(["The mixer hums again"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_day_later_words_are_not_laid_back(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await KeepAsync(database, office.Amara.Id, Draft("The mixer"));
        database.Clock.Advance(TimeSpan.FromHours(23.9));
        (await OfDeskAsync(database, office.Amara.Id)).Count.ShouldBe(1);

        database.Clock.Advance(TimeSpan.FromHours(0.2));

        (await OfDeskAsync(database, office.Amara.Id)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Saving_a_form_takes_its_draft_away_and_a_draft_that_comes_late_stays_away(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await KeepAsync(database, office.Amara.Id, Draft("The mixer"));
        await KeepAsync(database, office.Amara.Id, Draft("A kettle") with { Key = OtherKey });
        await using (var scope = database.Scope(office.Amara.Id))
        {
            (await scope.Work.RunAsync(new Submission(Key, new byte[32]), _ => Task.FromResult(Result.Done("/")), CancellationToken.None)).IsDone.ShouldBeTrue();
        }

        (await KeepAsync(database, office.Amara.Id, Draft("The mixer hums"))).Kind.ShouldBe(ResultKind.Conflict);
        (await database.ReadAsync(db => db.Drafts.Select(draft => draft.FormKey).ToListAsync())).ShouldBe([OtherKey]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_save_that_was_refused_leaves_the_draft(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await KeepAsync(database, office.Amara.Id, Draft("The mixer"));
        await using (var scope = database.Scope(office.Amara.Id))
        {
            await scope.Work.RunAsync(new Submission(Key, new byte[32]), _ => Task.FromResult<Result<string>>(Result.Invalid("Goal", "Say more.")), CancellationToken.None);
        }

        (await OfDeskAsync(database, office.Amara.Id)).Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Keeping_and_throwing_away_are_no_acts_in_the_history(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var before = await database.ReadAsync(db => db.Changes.CountAsync());
        await KeepAsync(database, office.Amara.Id, Draft("The mixer"));
        await using (var scope = database.Scope(office.Ben.Id))
        {
            await scope.Get<DraftBook>().ThrowAwayAsync(Key, CancellationToken.None);
        }

        (await OfDeskAsync(database, office.Amara.Id)).Count.ShouldBe(1);
        await using (var scope = database.Scope(office.Amara.Id))
        {
            await scope.Get<DraftBook>().ThrowAwayAsync(Key, CancellationToken.None);
        }

        (await OfDeskAsync(database, office.Amara.Id)).ShouldBeEmpty();
        (await database.ReadAsync(db => db.Changes.CountAsync())).ShouldBe(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_writes_for_a_customer_is_named_to_colleagues_for_two_minutes(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var maya = office.NewCustomer("Maya Chen");
        await database.SaveAsync("Welcomed", maya);
        await KeepAsync(database, office.Amara.Id, Draft("The mixer") with { Customer = maya.Reference });

        (await WritersAsync(database, office.Ben.Id, maya.Reference)).ShouldBe(["Amara"]);
        (await WritersAsync(database, office.Amara.Id, maya.Reference)).ShouldBeEmpty();
        database.Clock.Advance(TimeSpan.FromMinutes(3));
        (await WritersAsync(database, office.Ben.Id, maya.Reference)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_path_says_whom_the_words_are_about(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var maya = office.NewCustomer("Maya Chen");
        var matter = office.NewMatter("The mixer", maya);
        var talk = office.NewTouchpoint(matter, TestClock.Start);
        var complaint = Complaint.Receive(matter, "It hums", TestClock.Start);
        await database.SaveAsync("Told", maya, matter, talk, complaint);
        string[] paths = [$"/touchpoints/{talk.Reference}/correct", $"/matters/{matter.Reference}/hand-over", $"/customers/{maya.Reference}/edit", $"/complaints/{complaint.Reference}/understand", "/customers/new"];

        foreach (var path in paths)
        {
            await KeepAsync(database, office.Amara.Id, Draft("Words") with { Path = path });
        }

        (await database.ReadAsync(db => db.Drafts.OrderBy(draft => draft.Form).Select(draft => new { draft.Form, draft.CustomerId }).ToListAsync()))
            .Where(draft => draft.CustomerId == maya.Id).Select(draft => draft.Form.Split('#')[0]).ShouldBe(paths[..4], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_typed_about_somebody_who_is_erased_is_not_laid_back(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var maya = office.NewCustomer("Maya Chen");
        await database.SaveAsync("Welcomed", maya);
        await KeepAsync(database, office.Amara.Id, Draft("The mixer") with { Customer = maya.Reference });

        await using (var scope = database.Scope())
        {
            DateTime? now = TestClock.Start;
            await scope.Work.RunAsync(null, async cancel =>
            {
                await scope.Db.Customers.Where(one => one.Id == maya.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ErasedAt, now), cancel);
                return Result.Done("");
            }, CancellationToken.None);
        }

        (await OfDeskAsync(database, office.Amara.Id)).ShouldBeEmpty();
    }

    [Theory, OnSqlite]
    public async Task One_person_keeps_forty_drafts_and_the_oldest_makes_room(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        for (var at = 0; at < 42; at++)
        {
            database.Clock.Advance(TimeSpan.FromSeconds(1));
            await KeepAsync(database, office.Amara.Id, Draft($"{at}") with { Key = $"{at:d32}" });
        }

        var kept = await OfDeskAsync(database, office.Amara.Id);
        kept.Count.ShouldBe(40);
        kept[^1].Fields["Input.Goal"].ShouldBe(["2"]);
    }

    [Theory]
    [InlineData("desk", Key)]
    [InlineData("", Key)]
    [InlineData("/desk", "short")]
    public async Task What_is_no_form_of_ours_is_not_kept(string path, string key)
    {
        await using var database = await OpenAsync(DatabaseKind.Sqlite);
        var office = await TestOffice.OpenAsync(database);

        (await KeepAsync(database, office.Amara.Id, Draft("Words") with { Path = path, Key = key })).Kind.ShouldBe(ResultKind.Invalid);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task However_long_they_are_the_drafts_of_one_person_take_no_more_room_than_four_of_the_longest(DatabaseKind kind)
    {
        await using var database = await OpenAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await KeepAsync(database, office.Ben.Id, Draft("Of somebody else"));
        for (var one = 0; one < 7; one++)
        {
            (await KeepAsync(database, office.Amara.Id, Draft($"{one}" + new string('é', 1_900_000)) with { Key = $"{one}".PadLeft(32, '0') })).IsDone.ShouldBeTrue();
            database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        (await OfDeskAsync(database, office.Amara.Id)).Select(draft => draft.Fields["Input.Goal"][0][0]).ShouldBe(['6', '5', '4', '3']);
        (await OfDeskAsync(database, office.Ben.Id)).Count.ShouldBe(1);
    }

    private static Task<TestDatabase> OpenAsync(DatabaseKind kind) =>
        TestDatabase.CreateAsync(kind, services => services.AddScoped<DraftSubjects>().AddScoped<DraftBook>());

    private static NewDraft Draft(string goal) =>
        new("/desk", Key, new Dictionary<string, string[]>(StringComparer.Ordinal) { ["Input.Goal"] = [goal], ["Input.Added"] = ["one", "two"] });

    private static async Task<Result<string>> KeepAsync(TestDatabase database, Guid who, NewDraft draft)
    {
        await using var scope = database.Scope(who);
        return await scope.Get<DraftBook>().KeepAsync(draft, CancellationToken.None);
    }

    private static async Task<IReadOnlyList<KeptDraft>> OfDeskAsync(TestDatabase database, Guid who)
    {
        await using var scope = database.Scope(who, readOnly: true);
        return (await scope.Get<DraftBook>().OfFormAsync("/desk", CancellationToken.None)).Own;
    }

    private static async Task<IReadOnlyList<string>> WritersAsync(TestDatabase database, Guid who, string customer)
    {
        await using var scope = database.Scope(who, readOnly: true);
        var drafts = scope.Get<DraftBook>();
        var writers = await drafts.WritersAsync(customer, CancellationToken.None);
        (await drafts.OfFormAsync("/desk", CancellationToken.None)).WritersFor(customer).ShouldBe(writers);
        return writers;
    }
}
