using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.FollowUp;

public sealed class RehearsalTests
{
    private const int Month = 29;

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_month_swept_day_by_day_fires_as_often_as_the_preview_says(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await LiveThroughAMonthAsync(office);
        for (var day = 1; day <= Month; day++)
        {
            await office.SweepAsync(day * 24);
        }

        office.Database.Clock.Advance(TimeSpan.FromDays(Month));
        var played = await PlayAsync(office, Feeling.Unhappy);

        var tasks = await office.TasksAsync();
        played.Count.ShouldBeInRange(20, 60);
        tasks.Count.ShouldBe(played.Count);
        played.Fires.Select(firing => firing.SubjectId).ShouldBe(tasks.Select(task => task.SubjectId!.Value), ignoreOrder: true);
        played.Fires.ShouldAllBe(firing => tasks.Single(task => task.SubjectId == firing.SubjectId).DueAt == firing.DueAt);
        played.Days.Sum(day => day.Times).ShouldBe(played.Count);
        played.Days.Count.ShouldBe(Rehearsal.Days);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wider_sentence_fires_more_often_and_nothing_is_written(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await LiveThroughAMonthAsync(office);
        office.Database.Clock.Advance(TimeSpan.FromDays(Month));

        var counts = new List<int>();
        foreach (var feeling in new[] { Feeling.Upset, Feeling.Unhappy, Feeling.SoSo })
        {
            counts.Add((await PlayAsync(office, feeling)).Count);
        }

        counts.ShouldBe(counts.Order());
        counts.Distinct().Count().ShouldBe(3);
        (await office.TasksAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_was_left_out_is_counted_with_why(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var refuses = await office.KnownAsync("Refuses", one => one.RefuseContact(TestClock.Start));
        var often = await office.KnownAsync("Comes often");
        await office.TalkAsync(refuses, 1, Feeling.Upset);
        await office.TalkAsync(refuses, 2, Feeling.Upset);
        await office.TalkAsync(often, 1, Feeling.Unhappy);
        await office.TalkAsync(often, 2, Feeling.Upset);
        office.Database.Clock.Advance(TimeSpan.FromHours(3));

        var played = await PlayAsync(office, Feeling.Unhappy);

        played.Count.ShouldBe(1);
        played.LeftOut.ShouldBe([(LeftOutWhy.ContactRefused, 2), (LeftOutWhy.HeardLately, 1)]);
        var firing = played.Fires.ShouldHaveSingleItem();
        (firing.Left, firing.For, firing.Zone).ShouldBe(((Feeling?)Feeling.Unhappy, "Amara", "Europe/London"));
    }

    private static Task<Rehearsed> PlayAsync(RuledOffice office, Feeling leftAtMost) =>
        office.AskAsync<Rehearsal, Rehearsed>(rehearsal =>
            rehearsal.PlayAsync(new RuleSentence { Trigger = RuleTrigger.LeftUnhappy, LeftAtMost = leftAtMost, Assignee = RuleAssignee.Owner, Wait = 1 }, 1000, CancellationToken.None));

    // Twelve people, each every few days, in every mood, over the night in which the clocks change.
    private static async Task LiveThroughAMonthAsync(RuledOffice office)
    {
        var rows = new List<Entity>();
        for (var who = 0; who < 12; who++)
        {
            var customer = office.People.NewCustomer($"Customer {who}");
            var matter = office.People.NewMatter("The mixer", customer);
            rows.AddRange([customer, matter]);
            for (var hours = (double)who; hours < Month * 24; hours += 31 + (who * 7))
            {
                rows.Add(office.Talk(matter, hours, (Feeling)(((int)hours % 5) + 1)));
            }
        }

        await office.Database.SaveAsync("A month", [.. rows]);
    }
}
