using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile;

public sealed class AmendmentDeskTests
{
    private int forms = 5000;

    [Theory, OnSqlite, OnPostgres]
    public async Task Within_half_an_hour_other_words_stand_in_place_and_the_matter_hears_them(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Ada") with { Left = 5, Solved = Solved.Yes, Added = [desk.Smile.Id] });
        desk.Database.Clock.Advance(TimeSpan.FromMinutes(29));

        var result = await AmendAsync(desk, said => said with { Goal = "A zephyrband for her mixer", Left = 2, Solved = Solved.NotYet, Added = [], Did = "Looked" });

        var said = await SaidAsync(desk);
        result.Value.ShouldBe($"/touchpoints/{said.Reference}");
        (said.Goal, said.Did, said.Left, said.Solved, said.Values.Count).ShouldBe(("A zephyrband for her mixer", "Looked", Feeling.Unhappy, Solved.NotYet, 0));
        var matter = await desk.Database.ReadAsync(db => db.Matters.SingleAsync());
        (matter.Goal, matter.Solved, matter.SolvedAt).ShouldBe(("A zephyrband for her mixer", Solved.NotYet, null));
        (await desk.Database.ReadAsync(db => db.Customers.SingleAsync())).LastLeft.ShouldBe(Feeling.Unhappy);
        var act = await desk.Database.ReadAsync(db => db.Changes.Include(entry => entry.Detail).OrderByDescending(entry => entry.Seq).FirstAsync());
        (act.Act, act.SubjectId).ShouldBe(("Conversation corrected", said.Id));
        (act.Detail!.Before, act.Detail.After).ShouldSatisfyAllConditions(both => both.Before.ShouldContain("A new belt"), both => both.Before.ShouldContain("A smile"), both => both.After.ShouldContain("zephyrband"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_words_are_found_as_they_are_now_and_no_longer_as_they_were(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Ada"));
        await AmendAsync(desk, said => said with { Goal = "A zephyrband" });

        await using var scope = desk.Database.Scope(readOnly: true);
        var finder = scope.Get<ConversationFinder>();
        (await finder.FindAsync("zephyrband", CancellationToken.None)).Count.ShouldBe(1);
        (await finder.FindAsync("belt", CancellationToken.None)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_later_conversation_keeps_its_say(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Ada") with { Left = 1, Solved = Solved.NotYet });
        var first = await SaidAsync(desk);
        var matter = await desk.Database.ReadAsync(db => db.Matters.SingleAsync());
        var later = Touchpoint.Log(matter, new TouchpointFrame(desk.Office.Amara.Id, desk.Office.Branch.Id, desk.Office.Phone.Id, TestClock.Start.AddMinutes(5), TestClock.Start.AddMinutes(5)), new TouchpointStory("It works") { Left = Feeling.Pleased, Solved = Solved.Yes });
        await desk.Database.SaveAsync("A later one", later);
        desk.Database.Clock.Advance(TimeSpan.FromMinutes(6));

        (await AmendAsync(desk, said => said with { Solved = Solved.Partly, Left = 3 }, first)).IsDone.ShouldBeTrue();

        (await desk.Database.ReadAsync(db => db.Matters.SingleAsync())).Solved.ShouldBe(Solved.Yes);
        (await desk.Database.ReadAsync(db => db.Customers.SingleAsync())).LastLeft.ShouldBe(Feeling.Pleased);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Later_or_by_somebody_else_what_was_written_stays(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Ada"));
        (await AmendAsync(desk, said => said with { Goal = "Mine" }, by: desk.Office.Ben.Id)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await AmendAsync(desk, said => said with { Goal = " " })).Kind.ShouldBe(ResultKind.Invalid);
        (await AmendAsync(desk, said => said with { Version = Guid.CreateVersion7() })).Kind.ShouldBe(ResultKind.Conflict);
        desk.Database.Clock.Advance(TimeSpan.FromMinutes(31));
        (await AmendAsync(desk, said => said with { Goal = "Too late" })).Kind.ShouldBe(ResultKind.Conflict);

        (await SaidAsync(desk)).Goal.ShouldBe("A new belt");
    }

    private static Task<Touchpoint> SaidAsync(OpenDesk desk) => desk.Database.ReadAsync(db => db.Touchpoints.Include(said => said.Values).SingleAsync());

    private async Task<Result<string>> AmendAsync(OpenDesk desk, Func<Amendment, Amendment> change, Touchpoint? said = null, Guid? by = null)
    {
        said ??= await SaidAsync(desk);
        await using var scope = desk.Database.Scope(by ?? desk.Office.Amara.Id);
        var form = new Submission($"{Interlocked.Increment(ref forms):d32}", [2]);
        return await scope.Get<AmendmentDesk>().AmendAsync(said.Reference, change(Amendment.Of(said)), form, CancellationToken.None);
    }
}
