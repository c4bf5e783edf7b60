using CustomerRelations.Cycle.Desk;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

public sealed class DeskLogTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_conversation_with_somebody_new_opens_a_file_a_matter_and_one_act(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var smile = desk.Smile;
        var result = await desk.LogAsync(desk.Visit("Zoë O’Brien") with
        {
            Goal = "  A kettle that does not whistle. ", Arrived = 2, Left = 5, Did = "Showed her two", Solved = Solved.Yes, Added = [smile.Id], FactsReadBack = true,
        });

        result.IsDone.ShouldBeTrue();
        var touchpoint = await desk.Database.ReadAsync(db => db.Touchpoints.Include(said => said.Values).SingleAsync());
        result.Value.ShouldBe($"/desk?saved={touchpoint.Reference}");
        (touchpoint.Goal, touchpoint.Did, touchpoint.Arrived, touchpoint.Left).ShouldBe(
            ("A kettle that does not whistle.", "Showed her two", Feeling.Unhappy, Feeling.Delighted));
        (touchpoint.Solved, touchpoint.SolvedSaidBy, touchpoint.FactsReadBack).ShouldBe((Solved.Yes, SaidBy.Customer, true));
        (touchpoint.StaffId, touchpoint.OccurredAt, touchpoint.CompletedAt).ShouldBe((desk.Office.Amara.Id, TestClock.Start, TestClock.Start));
        touchpoint.Values.Single().ListItemId.ShouldBe(smile.Id);
        var customer = await desk.Database.ReadAsync(db => db.Customers.Include(found => found.NameParts).SingleAsync());
        (customer.DisplayName, customer.LastLeft, customer.LastTouchpointAt, customer.KnownSince).ShouldBe(("Zoë O’Brien", Feeling.Delighted, TestClock.Start, TestClock.Start));
        customer.NameParts.Select(part => part.Key).Order().ShouldBe(["obrien", "zoe"]);
        var matter = await desk.Database.ReadAsync(db => db.Matters.SingleAsync());
        (matter.Id, matter.CustomerId, matter.OwnerId, matter.Solved).ShouldBe((touchpoint.MatterId, customer.Id, desk.Office.Amara.Id, Solved.Yes));
        var act = await desk.Database.ReadAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).FirstAsync());
        (act.Act, act.SubjectId, act.ById).ShouldBe(("Touchpoint logged", touchpoint.Id, desk.Office.Amara.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_stays_anonymous_leaves_no_name_even_if_one_was_typed(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await desk.LogAsync(desk.Visit("Somebody Known") with { Anonymous = true })).IsDone.ShouldBeTrue();

        (await desk.Database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(0);
        (await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync())).CustomerId.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_known_customer_keeps_one_file(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Kwame Mensah"));
        var reference = await desk.Database.ReadAsync(db => db.Customers.Select(customer => customer.Reference).SingleAsync());
        desk.Database.Clock.Advance(TimeSpan.FromDays(1));

        var result = await desk.LogAsync(new NewTouchpoint { Customer = reference.ToLowerInvariant(), Channel = desk.Office.Phone.Id, Goal = "It is back", Left = 1 }, openFile: true);

        result.Value.ShouldStartWith($"/customers/{reference}?saved=");
        var customer = await desk.Database.ReadAsync(db => db.Customers.SingleAsync());
        (customer.LastLeft, customer.LastTouchpointAt).ShouldBe((Feeling.Upset, TestClock.Start.AddDays(1)));
        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync(said => said.CustomerId == customer.Id))).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_merged_file_takes_the_conversation_to_the_one_it_became_part_of(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (old, living) = (desk.Office.NewCustomer("F Adeyemi"), desk.Office.NewCustomer("Folake Adeyemi"));
        await desk.Database.SaveAsync("Two files", old, living);
        await desk.MergeAsync(old, living);

        (await desk.LogAsync(new NewTouchpoint { Customer = old.Reference, Channel = desk.Office.Phone.Id, Goal = "The mixer" })).IsDone.ShouldBeTrue();

        (await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync())).CustomerId.ShouldBe(living.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Logging_for_an_unknown_customer_is_refused(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var result = await desk.LogAsync(new NewTouchpoint { Customer = "0000-0000", Channel = desk.Office.Phone.Id, Goal = "Hello" });

        result.Kind.ShouldBe(ResultKind.NotFound);
        (await desk.Database.ReadAsync(db => db.Matters.CountAsync())).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Fifty_posts_of_one_form_write_one_conversation_and_lead_to_one_page(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var form = new Submission("0123456789abcdef0123456789abcdef", [1, 2, 3]);
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => desk.LogAsync(desk.Visit("Mei Tan"), form: form))));

        answers.ShouldAllBe(answer => answer.IsDone);
        answers.Select(answer => answer.Value).Distinct().Count().ShouldBe(1);
        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(1);
        (await desk.Database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_needed_is_said_field_by_field()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        var result = await desk.LogAsync(new NewTouchpoint { Who = " ", Goal = "", Arrived = 9, Left = -1, Solved = (Solved)7 });

        result.Kind.ShouldBe(ResultKind.Invalid);
        result.Problems.Errors.Select(error => error.PropertyName).Order().ShouldBe(["Arrived", "Channel", "Goal", "Left", "Solved", "Who"]);
    }

    [Fact]
    public async Task Only_what_the_lists_offer_is_taken()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        var foreign = await desk.LogAsync(desk.Visit("Ada") with { Channel = desk.Smile.Id });
        foreign.Problems.Errors.Single().PropertyName.ShouldBe("Channel");

        (await desk.LogAsync(desk.Visit("Ada") with { Added = [Guid.CreateVersion7(), desk.Office.Phone.Id] })).IsDone.ShouldBeTrue();
        (await desk.Database.ReadAsync(db => db.TouchpointValues.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public async Task A_feeling_nobody_could_tell_stays_open(int? answer)
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        await desk.LogAsync(desk.Visit("Ada") with { Arrived = answer, Left = answer, AsISeeIt = true, Solved = Solved.NotAsked });

        var touchpoint = await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync());
        (touchpoint.Arrived, touchpoint.Left, touchpoint.SolvedSaidBy).ShouldBe((null, null, null));
    }
}
