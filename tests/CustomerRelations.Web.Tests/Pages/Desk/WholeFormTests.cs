using System.Net;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Desk;

/// <summary>The whole form as a clerk fills it in with scripts off: what is written lands in the rows, once, and is read again on the page of the conversation.</summary>
public sealed class WholeFormTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>, IAsyncLifetime
{
    private OfficeHost Host => demo.Host;

    public Task InitializeAsync() => Host.ClearDesksAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Everything_that_is_written_is_in_the_row()
    {
        var office = await OfficeAsync();
        var (clerk, reference) = await SavedAsync(office);

        var said = await Host.AskAsync(db => db.Touchpoints.AsNoTracking().Include(one => one.Values).SingleAsync(one => one.Reference == reference));
        (said.ChannelId, said.StaffId, said.Direction, said.Goal, said.Concern, said.StillUnclear, said.Did, said.ToldToExpect)
            .ShouldBe((office.Channel, office.Jonas, Direction.Outbound, "A belt for the old mixer", "The wedding", "Which colour", "Looked it up", "Ready on Thursday"));
        (said.FactsReadBack, said.FeelingConfirmed, said.Arrived, said.Left, said.FeelingSource, said.FeelingWordId, said.FeelingCauseId)
            .ShouldBe((true, true, Feeling.Unhappy, Feeling.Pleased, FeelingSource.Customer, office.Word.Id, office.Cause.Id));
        (said.WrongDoorFrom, said.WrongDoorTo, said.Solved, said.SolvedSaidBy).ShouldBe((office.From.Id, office.To.Id, Solved.Partly, SaidBy.Staff));
        said.Values.Select(value => value.ListItemId).ShouldBe(office.Values.Select(value => value.Id), ignoreOrder: true);
        said.LoggedById.ShouldBe((await Host.StaffAsync("desk@demo.example")).Id);
        (said.LoggedAt - said.OccurredAt).ShouldBe(TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(1));
        var handover = await Host.AskAsync(db => db.Handovers.AsNoTracking().SingleAsync(one => one.TouchpointId == said.Id));
        (handover.ToTeamId, handover.Reason, handover.ToldCustomer, handover.StoryRepeated).ShouldBe((office.To.Id, "They know belts", true, true));
        (await Host.AskAsync(db => db.Matters.Where(matter => matter.Id == said.MatterId).Select(matter => matter.GoalCategoryId).SingleAsync())).ShouldBe(office.Category.Id);
        (await clerk.PageAsync("/suggestions")).MainText().ShouldContain("A bench beside the counter");
    }

    [Fact]
    public async Task Everything_that_was_written_is_read_on_its_page()
    {
        var office = await OfficeAsync();
        var (clerk, reference) = await SavedAsync(office);
        var page = await clerk.PageAsync($"/touchpoints/{reference}");

        string[] words =
        [
            "A belt for the old mixer", "The wedding", "Which colour", "Looked it up", "Ready on Thursday", "A bench beside the counter", "Facts and feeling", "we began", "for Jonas later", "own words",
            office.Category.Label, office.Word.Label, office.Cause.Label, office.From.Name, office.To.Name, .. office.Values.Select(value => value.Label), "With a card", "Post the bill", "Ring with the day",
            "It is a complaint.", $"Offered to {office.To.Name}",
        ];
        words.ShouldAllBe(word => page.MainText().Contains(word));
        var complaint = page.QuerySelector("a[href^='/complaints/']")!.GetAttribute("href")!;
        (await clerk.PageAsync(complaint)).MainText().ShouldContain("A new one by Friday");
    }

    [Fact]
    public async Task Posted_twice_it_is_one_conversation_and_two_tabs_are_two()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var (one, other) = (await clerk.PageAsync("/desk"), await clerk.PageAsync("/desk"));
        var before = await CountAsync();

        var first = await TalkAsync(clerk, one, "The left tab");
        (await TalkAsync(clerk, one, "The left tab")).Headers.Location.ShouldBe(first.Headers.Location);
        (await CountAsync()).ShouldBe(before + 1);
        (await TalkAsync(clerk, other, "The right tab")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await CountAsync()).ShouldBe(before + 2);
        (await clerk.PageAsync("/desk")).QuerySelector("textarea[name='Input.Goal']")!.TextContent.Trim().ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> TalkAsync(Visitor clerk, IHtmlDocument page, string goal) =>
        clerk.SendAsync(page, "/desk", "/desk", ("Input.Anonymous", "true"), ("Input.Goal", goal));

    private async Task<(Visitor Clerk, string Reference)> SavedAsync(FullOffice office)
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var saved = await clerk.PostAsync($"/desk?customer={office.Customer}", "/desk",
        [
            ("Input.Channel", $"{office.Channel}"), ("Input.Arrived", "2"), ("Input.When", "20 minutes ago"), ("Input.OnBehalfOf", $"{office.Jonas}"), ("Input.Direction", "Outbound"),
            ("Input.WrongDoorFrom", $"{office.From.Id}"), ("Input.WrongDoorTo", $"{office.To.Id}"), ("Input.Goal", "A belt for the old mixer"), ("Input.FactsReadBack", "true"), ("Input.FeelingConfirmed", "true"),
            ("Input.Category", $"{office.Category.Id}"), ("Input.Concern", "The wedding"), ("Input.StillUnclear", "Which colour"), ("Input.Suggestion", "A bench beside the counter"),
            ("Input.Did", "Looked it up"), ("Input.HandOverTo", $"{office.To.Id}"), ("Input.HandOverWhy", "They know belts"), ("Input.HandOverTold", "true"), ("Input.HandOverRepeated", "true"),
            ("Input.ToldToExpect", "Ready on Thursday"), .. office.Values.Select(value => ("Input.Added", $"{value.Id}")), ("Input.AddedNote", "With a card"), ("Input.Left", "4"),
            ("Input.FeelingWord", $"{office.Word.Id}"), ("Input.FeelingCause", $"{office.Cause.Id}"), ("Input.FeelingSaid", "true"), ("Input.Solved", "Partly"), ("Input.AsISeeIt", "true"),
            ("Input.PromiseWords", "Ring with the day"), ("Input.PromiseBy", "in 3 working days"), ("Input.MorePromises[0].Words", "Post the bill"), ("Input.MorePromises[0].By", "when it is in stock"),
            ("Input.IsComplaint", "true"), ("Input.Wanted", "A new one by Friday"),
        ]);
        (saved.StatusCode, (await Visitor.Read(saved)).QuerySelector(".errors")?.TextContent).ShouldBe((HttpStatusCode.Redirect, null));
        return (clerk, saved.Headers.Location!.OriginalString.Split('=')[1]);
    }

    private async Task<FullOffice> OfficeAsync()
    {
        var items = await Host.AskAsync(db => db.ListItems.AsNoTracking().Where(item => item.RetiredAt == null).OrderBy(item => item.Order).ToListAsync());
        var jonas = (await Host.StaffAsync("jonas@kestrel.example")).Id;
        var right = await Host.AskAsync(db => db.Teams.AsNoTracking().FirstAsync(team => db.Staff.Any(staff => staff.TeamId == team.Id && staff.DisabledAt == null && staff.Id != jonas)));
        var wrong = await Host.AskAsync(db => db.Teams.AsNoTracking().FirstAsync(team => team.Id != right.Id));
        ListItem Of(ListKind kind) => items.First(item => item.Kind == kind);
        return new FullOffice(
            await Host.AskAsync(db => db.Customers.Where(customer => customer.MergedIntoId == null && customer.ErasedAt == null).OrderBy(customer => customer.Id).Select(customer => customer.Reference).FirstAsync()),
            jonas, items.Last(item => item.Kind == ListKind.Channel).Id,
            Of(ListKind.GoalCategory), Of(ListKind.FeelingWord), Of(ListKind.FeelingCause), items.Where(item => item.Kind == ListKind.ValueAdded).Take(2).ToList(), wrong, right);
    }

    private Task<int> CountAsync() => Host.AskAsync(db => db.Touchpoints.CountAsync());

    private sealed record FullOffice(
        string Customer, Guid Jonas, Guid Channel, ListItem Category, ListItem Word, ListItem Cause, IReadOnlyList<ListItem> Values, Team From, Team To);
}
