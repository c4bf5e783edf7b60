using System.Text;
using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

public sealed class StubDeskTests
{
    private int forms = 1000;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_name_is_enough_and_no_file_is_opened_for_it_yet(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë", PromiseBy = "when pigs fly" }, "Input.Who=Zo%C3%AB")).Value.ShouldStartWith("/desk?aside=");

        var said = await SaidAsync(desk);
        (said.IsStub, said.HasGoal, said.CustomerId, said.OccurredAt).ShouldBe((true, false, null, TestClock.Start));
        (await desk.Database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(0);
        var stub = await desk.Database.ReadAsync(db => db.Stubs.SingleAsync());
        (stub.StaffId, Encoding.UTF8.GetString(stub.Body)).ShouldBe((desk.Office.Amara.Id, "Input.Who=Zo%C3%AB"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_at_all_is_not_put_aside(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await PutAsideAsync(desk, new NewTouchpoint { Channel = desk.Office.Phone.Id, Goal = " " })).Kind.ShouldBe(ResultKind.Invalid);
        (await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë", Goal = new string('x', 4001) })).Kind.ShouldBe(ResultKind.Invalid);
        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_form_twice_is_put_aside_once(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var form = new Submission("0123456789abcdef0123456789abcdef", [1]);
        (await PutAsideAsync(desk, desk.Visit("Ada"), form: form)).IsDone.ShouldBeTrue();
        (await PutAsideAsync(desk, desk.Visit("Ada"), form: form)).IsDone.ShouldBeTrue();
        (await desk.Database.ReadAsync(db => db.Stubs.CountAsync())).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Finishing_welcomes_somebody_new_and_keeps_when_it_was(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë", Arrived = 2 });
        var aside = await SaidAsync(desk);
        desk.Database.Clock.Advance(TimeSpan.FromHours(3));

        var result = await desk.LogAsync(desk.Visit("Zoë") with
        {
            Stub = aside.Reference, StubVersion = aside.Version, Left = 5, Solved = Solved.Yes, Added = [desk.Smile.Id], PromiseWords = "Ring her", PromiseBy = "tomorrow 10", IsComplaint = true,
        });

        result.Value.ShouldBe($"/desk?saved={aside.Reference}");
        var said = await SaidAsync(desk);
        (said.OccurredAt, said.CompletedAt, said.Goal, said.Left, said.IsWrittenLater).ShouldBe((TestClock.Start, TestClock.Start.AddHours(3), "A new belt", Feeling.Delighted, true));
        said.Values.Single().ListItemId.ShouldBe(desk.Smile.Id);
        var customer = await desk.Database.ReadAsync(db => db.Customers.SingleAsync());
        (said.CustomerId, customer.LastTouchpointAt, customer.LastLeft).ShouldBe((customer.Id, TestClock.Start, Feeling.Delighted));
        var matter = await desk.Database.ReadAsync(db => db.Matters.SingleAsync());
        (matter.CustomerId, matter.Goal, matter.Solved).ShouldBe((customer.Id, "A new belt", Solved.Yes));
        (await desk.Database.ReadAsync(db => db.Promises.SingleAsync())).TouchpointId.ShouldBe(said.Id);
        (await desk.Database.ReadAsync(db => db.Complaints.SingleAsync())).Words.ShouldBe("A new belt");
        (await desk.Database.ReadAsync(db => db.Stubs.CountAsync())).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_finished_is_not_finished_again_but_led_to(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë" });
        var aside = await SaidAsync(desk);
        var again = desk.Visit("Zoë") with { Stub = aside.Reference, StubVersion = aside.Version };
        (await desk.LogAsync(again)).IsDone.ShouldBeTrue();

        var second = await desk.LogAsync(again);
        (second.Kind, second.Earlier?.Path).ShouldBe((ResultKind.Conflict, $"/touchpoints/{aside.Reference}"));
        (await PutAsideAsync(desk, again)).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Put_aside_again_it_holds_the_new_words_and_an_older_form_is_stale(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë" });
        var aside = await SaidAsync(desk);
        var more = new NewTouchpoint { Who = "Zoë", Goal = "A kettle", Stub = aside.Reference, StubVersion = aside.Version };
        (await PutAsideAsync(desk, more, "Input.Goal=A%20kettle")).IsDone.ShouldBeTrue();

        (await SaidAsync(desk)).Goal.ShouldBe("A kettle");
        Encoding.UTF8.GetString((await desk.Database.ReadAsync(db => db.Stubs.SingleAsync())).Body).ShouldBe("Input.Goal=A%20kettle");
        (await desk.LogAsync(more with { Channel = desk.Office.Phone.Id })).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_whoever_put_it_aside_finishes_it(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë" }, by: desk.Office.Ben.Id);
        var aside = await SaidAsync(desk);

        var result = await desk.LogAsync(desk.Visit("Zoë") with { Stub = aside.Reference, StubVersion = aside.Version });
        (result.Kind, result.Sentence).ShouldBe((ResultKind.NotAllowed, "Ben put this aside. Only they or a manager can finish it."));
        (await desk.LogAsync(desk.Visit("Zoë") with { Stub = "0000-0000" })).Kind.ShouldBe(ResultKind.NotFound);
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        (await scope.Get<StubDesk>().OpenAsync(aside.Reference, CancellationToken.None)).Kind.ShouldBe(ResultKind.NotAllowed);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task With_somebody_else_it_moves_to_a_matter_of_theirs_and_the_empty_one_goes(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (first, second) = (desk.Office.NewCustomer("Ada"), desk.Office.NewCustomer("Bo"));
        await desk.Database.SaveAsync("Two files", first, second);
        await PutAsideAsync(desk, new NewTouchpoint { Customer = first.Reference, Goal = "A kettle" });
        var aside = await SaidAsync(desk);
        (await desk.Database.ReadAsync(db => db.Customers.SingleAsync(one => one.Id == first.Id))).LastTouchpointAt.ShouldBe(TestClock.Start);

        (await desk.LogAsync(desk.Visit("") with { Customer = second.Reference, Left = 4, Stub = aside.Reference, StubVersion = aside.Version })).IsDone.ShouldBeTrue();

        var matter = await desk.Database.ReadAsync(db => db.Matters.SingleAsync());
        (matter.CustomerId, (await SaidAsync(desk)).MatterId).ShouldBe((second.Id, matter.Id));
        var customers = await desk.Database.ReadAsync(db => db.Customers.OrderBy(one => one.DisplayName).ToListAsync());
        customers.Select(one => (one.LastTouchpointAt, one.LastLeft)).ShouldBe([(null, null), (TestClock.Start, Feeling.Pleased)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task About_something_known_it_goes_on_with_that_and_whoever_was_taken_waits_no_longer(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var ada = desk.Office.NewCustomer("Ada");
        var (kettle, visit) = (desk.Office.NewMatter("A kettle", ada), Visit.Expect(desk.Office.Branch.Id, ada.Id, null, null));
        visit.Arrive(TestClock.Start);
        await desk.Database.SaveAsync("Ada waits", ada, kettle, visit);
        await PutAsideAsync(desk, new NewTouchpoint { Customer = ada.Reference, Visit = visit.Id });
        var aside = await SaidAsync(desk);

        var result = await desk.LogAsync(desk.Visit("") with { Customer = ada.Reference, Matter = kettle.Reference, Visit = visit.Id, Stub = aside.Reference, StubVersion = aside.Version });

        result.IsDone.ShouldBeTrue();
        (await desk.Database.ReadAsync(db => db.Matters.SingleAsync())).Reference.ShouldBe(kettle.Reference);
        (await SaidAsync(desk)).MatterId.ShouldBe(kettle.Id);
        (await desk.Database.ReadAsync(db => db.Visits.SingleAsync())).TouchpointId.ShouldBe(aside.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_day_that_is_said_while_it_is_finished_is_counted_from_then(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë" });
        var aside = await SaidAsync(desk);
        desk.Database.Clock.Advance(TimeSpan.FromDays(7));

        (await desk.LogAsync(desk.Visit("Zoë") with { Stub = aside.Reference, StubVersion = aside.Version, PromiseWords = "Ring her", PromiseBy = "tomorrow 10", Next = "Ask the workshop" }))
            .IsDone.ShouldBeTrue();

        (await desk.Database.ReadAsync(db => db.Promises.SingleAsync())).DueAt!.Value.Date.ShouldBe(TestClock.Start.AddDays(8).Date);
        (await desk.Database.ReadAsync(db => db.FollowUpTasks.SingleAsync())).DueAt.ShouldBeGreaterThan(TestClock.Start.AddDays(7));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_was_nothing_and_it_is_gone_with_its_matter_unless_something_hangs_on_it(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë" });
        var aside = await SaidAsync(desk);
        (await DiscardAsync(desk, aside)).Value.ShouldBe("/");
        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(0);
        (await desk.Database.ReadAsync(db => db.Matters.CountAsync())).ShouldBe(0);
        (await desk.Database.ReadAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).FirstAsync())).Act.ShouldBe("Conversation put aside was nothing");

        await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë" });
        var held = await SaidAsync(desk);
        await desk.Database.SaveAsync("Words added", held.Correct("It was the blue one.", desk.Office.Amara.Id, TestClock.Start));
        (await DiscardAsync(desk, held)).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Today_says_what_is_to_be_finished_the_oldest_first(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await PutAsideAsync(desk, new NewTouchpoint { Who = "Zoë" });
        desk.Database.Clock.Advance(TimeSpan.FromHours(2));
        await PutAsideAsync(desk, new NewTouchpoint { Goal = "A kettle" });
        await PutAsideAsync(desk, new NewTouchpoint { Goal = "Not mine" }, by: desk.Office.Ben.Id);

        await using var scope = desk.Database.Scope(desk.Office.Amara.Id, readOnly: true);
        var stubs = (await scope.Get<Today>().ReadAsync(CancellationToken.None)).Stubs;
        stubs.Select(stub => (stub.HasGoal, stub.FinishBy)).ShouldBe([(false, TestClock.Start.AddHours(24)), (true, TestClock.Start.AddHours(26))]);
    }

    private static Task<Touchpoint> SaidAsync(OpenDesk desk) => desk.Database.ReadAsync(db => db.Touchpoints.Include(said => said.Values).SingleAsync());

    private async Task<Result<string>> PutAsideAsync(OpenDesk desk, NewTouchpoint input, string body = "Input.Who=Ada", Submission? form = null, Guid? by = null)
    {
        await using var scope = desk.Database.Scope(by ?? desk.Office.Amara.Id);
        return await scope.Get<StubDesk>().PutAsideAsync(input, Encoding.UTF8.GetBytes(body), form ?? NewForm(), CancellationToken.None);
    }

    private async Task<Result<string>> DiscardAsync(OpenDesk desk, Touchpoint aside)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<StubDesk>().DiscardAsync(aside.Reference, aside.Version, NewForm(), CancellationToken.None);
    }

    private Submission NewForm() => new($"{Interlocked.Increment(ref forms):d32}", [2]);
}
