using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Understand;

public sealed class MatterShelfTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_matters_of_a_customer_are_counted_from_their_conversations(DatabaseKind kind)
    {
        await using var shelf = await OpenShelf.AtAsync(kind);
        var (mixer, kettle) = (shelf.Matter("My mixer grinds"), shelf.Matter("A kettle"));
        await shelf.SayAsync(mixer, 0, new("My mixer grinds"));
        await shelf.SayAsync(kettle, 1, new("A kettle") { Solved = Solved.Yes });
        await shelf.SayAsync(mixer, 2, new("Is the mixer ready?"));

        var known = await shelf.KnownAsync();

        known.Matters.Select(matter => (matter.Goal, matter.Times, matter.IsOpen)).ShouldBe([("My mixer grinds", 2, true), ("A kettle", 1, false)]);
        known.Matters[0].Resolution.ShouldBe(new Resolution(TestClock.Start, null, null, 2));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_settled_long_ago_and_what_others_said_is_not_offered(DatabaseKind kind)
    {
        await using var shelf = await OpenShelf.AtAsync(kind);
        await shelf.SayAsync(shelf.Matter("A toaster"), 0, new("A toaster") { Solved = Solved.Yes });
        await shelf.SayAsync(shelf.Matter("A fan"), 0, new("A fan"));
        await shelf.SayAsync(shelf.Office.NewMatter("A radio", shelf.Other), 0, new("A radio"));
        shelf.Database.Clock.Advance(TimeSpan.FromDays(400));

        (await shelf.KnownAsync()).Matters.Select(matter => matter.Goal).ShouldBe(["A fan"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_put_aside_without_a_word_is_about_nothing_and_what_is_being_finished_is_no_earlier_time(DatabaseKind kind)
    {
        await using var shelf = await OpenShelf.AtAsync(kind);
        var (empty, own, mixer) = (shelf.Matter(Touchpoint.Unwritten), shelf.Matter("The mixer hums"), shelf.Matter("The mixer leaks"));
        var aside = Touchpoint.PutAside(own, Frame(shelf), "The mixer hums", null);
        await shelf.Database.SaveAsync("Put aside", empty, own, Touchpoint.PutAside(empty, Frame(shelf), null, null), aside);
        await shelf.SayAsync(mixer, 1, new("The mixer leaks"));

        var known = await shelf.KnownAsync();

        known.Matters.Select(matter => matter.Goal).ShouldBe(["The mixer leaks", "The mixer hums"]);
        known.Alike("Still to be written").ShouldBeEmpty();
        known.Alike("mixer").Max(alike => alike.Time).ShouldBe(3);
        var rest = known.Without(aside.Reference);
        rest.Matters.Single().Goal.ShouldBe("The mixer leaks");
        rest.Alike("mixer").Single().Time.ShouldBe(2);
        known.Without(null).ShouldBe(known);
    }

    private static TouchpointFrame Frame(OpenShelf shelf) => new(shelf.Office.Amara.Id, shelf.Office.Branch.Id, shelf.Office.Phone.Id, TestClock.Start, TestClock.Start);

    [Theory, OnSqlite, OnPostgres]
    public async Task The_third_time_about_the_same_is_noticed_while_it_is_written(DatabaseKind kind)
    {
        await using var shelf = await OpenShelf.AtAsync(kind);
        var mixer = shelf.Matter("My Mixer grinds");
        await shelf.SayAsync(mixer, 0, new("My Mixer grinds"));
        await shelf.SayAsync(shelf.Matter("Two kettles for the office"), 1, new("Two kettles for the office"));
        await shelf.SayAsync(mixer, 2, new("Is the mixer ready?"));
        var known = await shelf.KnownAsync();

        var alike = known.Alike("I want to know when the mix").ShouldHaveSingleItem();

        (alike.Matter.Reference, alike.Word, alike.Time).ShouldBe((mixer.Reference, "mixer", 3));
        known.Alike("My kettle").Single().Time.ShouldBe(2);
        known.Alike("I want to know when it is ready, please").ShouldBeEmpty();
        known.Alike("  ").ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_without_spaces_are_compared_too()
    {
        await using var shelf = await OpenShelf.AtAsync(DatabaseKind.Sqlite);
        await shelf.SayAsync(shelf.Matter("搅拌机坏了"), 0, new("搅拌机坏了"));
        var known = await shelf.KnownAsync();

        known.Alike("我的搅拌机还没有修好").ShouldHaveSingleItem();
        known.Alike("你好").ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_told_is_asked_about_until_somebody_asked(DatabaseKind kind)
    {
        await using var shelf = await OpenShelf.AtAsync(kind);
        var (mixer, kettle) = (shelf.Matter("My mixer grinds"), shelf.Matter("A kettle"));
        var told = await shelf.SayAsync(mixer, 0, new("My mixer grinds") { ToldToExpect = "Ready on Thursday" });
        (await shelf.KnownAsync()).ToldAbout(null)!.Touchpoint.ShouldBe(told.Reference);

        await shelf.SayAsync(kettle, 1, new("A kettle"));
        (await shelf.KnownAsync()).ToldAbout(null).ShouldBeNull();
        (await shelf.KnownAsync()).ToldAbout(mixer.Reference)!.Words.ShouldBe("Ready on Thursday");

        await shelf.SayAsync(mixer, 2, new("Is it ready?") { AsTold = AsTold.Later });
        (await shelf.KnownAsync()).ToldAbout(mixer.Reference).ShouldBeNull();
    }

    [Fact]
    public void An_answer_stands_beside_what_was_told_about_the_same_or_just_before()
    {
        (string Matter, string? Told, AsTold? Came)[] newestFirst =
        [
            ("mixer", null, AsTold.Later), ("kettle", null, AsTold.Yes), ("fan", "Tomorrow", null), ("mixer", "Thursday", null), ("radio", null, AsTold.Otherwise),
        ];

        Expectations.Answered(newestFirst, one => (one.Matter, one.Told, one.Came)).ShouldBe([3, 2, null, null, null]);
    }
}
