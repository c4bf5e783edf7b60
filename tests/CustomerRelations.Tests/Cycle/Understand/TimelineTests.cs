using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Understand;

public sealed class TimelineTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_story_is_told_newest_first_a_page_at_a_time(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var customer = office.NewCustomer("Folake Adeyemi");
        var matter = office.NewMatter("The mixer", customer);

        // Three of one moment each, so that the key must tell them apart where a page ends.
        var touchpoints = Enumerable.Range(0, 45).Select(hour => office.NewTouchpoint(matter, TestClock.Start.AddHours(hour / 3))).ToArray();
        await database.SaveAsync("Story told", [customer, matter, .. touchpoints]);

        await using var scope = database.Scope(readOnly: true);
        var labels = await scope.Get<LabelBook>().ReadAsync(CancellationToken.None);
        var told = new List<Touchpoint>();
        string? before = null;
        do
        {
            var page = await scope.Get<Timeline>().OfAsync(customer, before, 20, labels, CancellationToken.None);
            told.AddRange(page.Chapters.Select(chapter => chapter.Touchpoint));
            before = page.EarlierThan;
        }
        while (before is not null);

        told.Select(touchpoint => touchpoint.Id).ShouldBe(touchpoints.Select(touchpoint => touchpoint.Id), ignoreOrder: true);
        told.Select(touchpoint => touchpoint.OccurredAt).ShouldBeInOrder(SortDirection.Descending);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_customers_touchpoint_does_not_open_a_page_of_this_story(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var (hers, his) = (office.NewCustomer("Hers"), office.NewCustomer("His"));
        var (herMatter, hisMatter) = (office.NewMatter("One", hers), office.NewMatter("Two", his));
        var (herTalk, hisTalk) = (office.NewTouchpoint(herMatter, TestClock.Start), office.NewTouchpoint(hisMatter, TestClock.Start.AddHours(-1)));
        await database.SaveAsync("Two stories", hers, his, herMatter, hisMatter, herTalk, hisTalk);

        await using var scope = database.Scope(readOnly: true);
        var page = await scope.Get<Timeline>().OfAsync(hers, hisTalk.Reference, 20, new Labels([]), CancellationToken.None);

        page.IsEarlier.ShouldBeFalse();
        page.Chapters.Single().Touchpoint.Id.ShouldBe(herTalk.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_story_is_looked_through_a_page_at_a_time(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var chat = new ListItem { Kind = ListKind.Channel, Label = "Chat", Order = 2 };
        var customer = office.NewCustomer("Folake Adeyemi");
        var (mixer, belt) = (office.NewMatter("The mixer", customer), office.NewMatter("The belt", customer));
        var said = Enumerable.Range(0, 60).Select(at => Touchpoint.Log(
            at % 2 == 0 ? mixer : belt,
            new TouchpointFrame(at % 3 == 0 ? office.Ben.Id : office.Amara.Id, office.Branch.Id, at % 5 == 0 ? chat.Id : office.Phone.Id, TestClock.Start.AddHours(at), TestClock.Start.AddHours(at)),
            new TouchpointStory($"Number {at} and {at % 2}") { Left = at % 4 == 0 ? Feeling.Upset : Feeling.Pleased })).ToList();
        await database.SaveAsync("Story told", [chat, customer, mixer, belt, .. said]);

        (StoryFilter Filter, Func<Touchpoint, bool> Fits)[] looks =
        [
            (new(Channel: chat.Id), one => one.ChannelId == chat.Id),
            (new(Left: Feeling.Pleased), one => one.Left == Feeling.Pleased),
            (new(Matter: belt.Reference.ToLowerInvariant()), one => one.MatterId == belt.Id),
            (new(Colleague: office.Amara.Id), one => one.StaffId == office.Amara.Id),
            (new(Words: "number"), _ => true),
            (new(Words: "num 1"), _ => false),
            (new(office.Phone.Id, Feeling.Pleased, mixer.Reference, office.Amara.Id, "0 numb"), one => one.ChannelId == office.Phone.Id && one.Left == Feeling.Pleased && one.MatterId == mixer.Id && one.StaffId == office.Amara.Id),
            (new(Matter: "nothing like it"), _ => false),
            (new(Words: "   "), _ => true),
        ];
        await using var scope = database.Scope(readOnly: true);
        foreach (var (filter, fits) in looks)
        {
            (await WholeAsync(scope.Get<Timeline>(), customer, filter)).ShouldBe(said.AsEnumerable().Reverse().Where(fits).Select(one => one.Id), $"{filter}");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_offered_occurs_in_this_story(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var (hers, his) = (office.NewCustomer("Hers"), office.NewCustomer("His"));
        var (herMatter, hisMatter) = (office.NewMatter("One", hers), office.NewMatter("Two", his));
        await database.SaveAsync("Two stories", hers, his, herMatter, hisMatter, office.NewTouchpoint(herMatter, TestClock.Start), office.NewTouchpoint(hisMatter, TestClock.Start));

        await using var scope = database.Scope(readOnly: true);
        var offered = await scope.Get<StoryShelf>().OfferAsync(hers.Id, new StoryFilter(Matter: hisMatter.Reference), CancellationToken.None);

        offered.Matters.ShouldBe([new MatterChoice(herMatter.Reference, "One")]);
        offered.Colleagues.Select(one => one.Name).ShouldBe(["Amara"]);
        offered.Channels.Select(one => one.Name).ShouldBe(["Phone"]);
    }

    [Theory, OnSqlite]
    public async Task A_page_far_back_in_a_long_story_begins_where_the_one_before_ended(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope(readOnly: true);
        var (customerId, mark) = (Guid.CreateVersion7(), new StoryMark(TestClock.Start, Guid.CreateVersion7()));

        var plan = await TestPlan.OfAsync(scope.Db, Timeline.Page(scope.Db.Touchpoints.Where(said => said.CustomerId == customerId), mark, 20));

        plan.ShouldContain(step => step.Contains("(CustomerId=? AND OccurredAt<?)", StringComparison.Ordinal));
    }

    private static async Task<List<Guid>> WholeAsync(Timeline timeline, Customer customer, StoryFilter filter)
    {
        var told = new List<Guid>();
        string? before = null;
        do
        {
            var page = await timeline.OfAsync(customer, filter, before, 7, new Labels([]), CancellationToken.None);
            told.AddRange(page.Chapters.Select(chapter => chapter.Touchpoint.Id));
            before = page.EarlierThan;
        }
        while (before is not null);

        return told;
    }
}
