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

    [Fact]
    public void The_query_of_a_page_is_good_T_SQL()
    {
        using var db = TSql.Open();
        TSql.ShouldParse(new Timeline(db).Page(Guid.CreateVersion7(), new StoryMark(TestClock.Start, Guid.CreateVersion7()), 20));
    }
}
