using CustomerRelations.Calendar;
using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.BeReady.Visits;

public sealed class VisitBookTests
{
    private static int forms;

    [Theory, OnSqlite, OnPostgres]
    public async Task Whom_we_expect_is_written_down_by_the_day_as_it_is_said(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var folake = desk.Office.NewCustomer("Folake Adeyemi");
        await desk.Database.SaveAsync("Customer welcomed", folake);

        (await DoAsync(desk, book => book.ExpectAsync(new NewVisit { Customer = folake.Reference, About = " The mixer ", When = "tomorrow 10", With = desk.Office.Ben.Id }, Form(), default))).Value.ShouldBe("/visits");

        var visit = await desk.Database.ReadAsync(db => db.Visits.SingleAsync());
        (visit.CustomerId, visit.Description, visit.About, visit.StaffId, visit.ArrivedAt).ShouldBe((folake.Id, null, "The mixer", desk.Office.Ben.Id, null));
        BranchTime.Local(visit.ExpectedAt!.Value, "Europe/London").ShouldBe(BranchTime.Local(TestClock.Start, "Europe/London").Date.AddDays(1).AddHours(10));
        (await desk.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Visit expected" && entry.SubjectId == visit.Id))).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_who_came_in_waits_from_now(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);

        (await DoAsync(desk, book => book.ExpectAsync(new NewVisit { Who = "A man in a green coat", HasCome = true }, Form(), default))).IsDone.ShouldBeTrue();

        var visit = await desk.Database.ReadAsync(db => db.Visits.SingleAsync());
        (visit.Description, visit.ExpectedAt, visit.ArrivedAt).ShouldBe(("A man in a green coat", null, TestClock.Start));
    }

    [Fact]
    public async Task What_is_missing_or_cannot_be_read_is_said_and_nothing_is_written()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);

        await RefusedAsync(desk, new NewVisit { When = "tomorrow 10" }, nameof(NewVisit.Who));
        await RefusedAsync(desk, new NewVisit { Who = "Ada" }, nameof(NewVisit.When));
        await RefusedAsync(desk, new NewVisit { Who = "Ada", When = "whenever" }, nameof(NewVisit.When));
        await RefusedAsync(desk, new NewVisit { Who = "Ada", When = "yesterday 10" }, nameof(NewVisit.When));
        await RefusedAsync(desk, new NewVisit { Who = new string('x', 201), HasCome = true }, nameof(NewVisit.Who));
        await RefusedAsync(desk, new NewVisit { Who = "Ada", HasCome = true, With = Guid.CreateVersion7() }, nameof(NewVisit.With));
        (await DoAsync(desk, book => book.ExpectAsync(new NewVisit { Customer = "0000-0000", HasCome = true }, Form(), default))).Kind.ShouldBe(ResultKind.NotFound);
        (await desk.Database.ReadAsync(db => db.Visits.CountAsync())).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_who_say_at_once_that_somebody_came_wrote_one_arrival(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var visit = await ExpectedAsync(desk, "Ada");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DoAsync(desk, book => book.ArriveAsync(visit.Id, Form(), default)))));

        answers.ShouldAllBe(answer => answer.IsDone);
        (await desk.Database.ReadAsync(db => db.Visits.SingleAsync())).ArrivedAt.ShouldBe(TestClock.Start);
        (await desk.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Visit arrived"))).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_went_waits_no_longer_and_does_not_arrive_by_an_old_page(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var visit = await ExpectedAsync(desk, "Ada");

        (await DoAsync(desk, book => book.LeaveAsync(visit.Id, Form(), default))).IsDone.ShouldBeTrue();
        (await DoAsync(desk, book => book.LeaveAsync(visit.Id, Form(), default))).IsDone.ShouldBeTrue();
        var late = await DoAsync(desk, book => book.ArriveAsync(visit.Id, Form(), default));

        (late.Kind, late.Sentence.Contains("that they went", StringComparison.Ordinal)).ShouldBe((ResultKind.Conflict, true));
        (await desk.Database.ReadAsync(db => db.Visits.SingleAsync())).ShouldSatisfyAllConditions(
            row => row.LeftAt.ShouldBe(TestClock.Start),
            row => row.ArrivedAt.ShouldBeNull());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_visit_of_another_branch_is_not_there(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var other = new Branch { Name = "Harbour", TimeZone = "Europe/London", Currency = "GBP" };
        await desk.Database.SaveAsync("Branch opened", other);
        var visit = Visit.Expect(other.Id, null, "Ada", TestClock.Start.AddHours(1));
        await desk.Database.SaveAsync("Visit expected", visit);

        (await DoAsync(desk, book => book.ArriveAsync(visit.Id, Form(), default))).Kind.ShouldBe(ResultKind.NotFound);
        (await DoAsync(desk, book => book.LeaveAsync(visit.Id, Form(), default))).Kind.ShouldBe(ResultKind.NotFound);
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id, readOnly: true);
        (await scope.Get<WaitingRoom>().FindAsync(visit.Id, default)).ShouldBeNull();
        (await scope.Get<WaitingRoom>().ListAsync(null, default)).Today.ShouldBeEmpty();
    }

    private static Submission Form() => new($"{Interlocked.Increment(ref forms):d32}", [1]);

    private static async Task<Visit> ExpectedAsync(OpenDesk desk, string who)
    {
        var visit = Visit.Expect(desk.Office.Branch.Id, null, who, TestClock.Start.AddHours(1));
        await desk.Database.SaveAsync("Visit expected", visit);
        return visit;
    }

    private static async Task<Result<string>> DoAsync(OpenDesk desk, Func<VisitBook, Task<Result<string>>> act)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await act(scope.Get<VisitBook>());
    }

    private static async Task RefusedAsync(OpenDesk desk, NewVisit input, string field) =>
        (await DoAsync(desk, book => book.ExpectAsync(input, Form(), default))).Problems.Errors.Select(problem => problem.PropertyName).ShouldBe([field]);
}
