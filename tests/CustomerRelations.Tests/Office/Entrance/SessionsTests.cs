using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class SessionsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Colleagues_end_their_own_sign_ins_and_nobody_else_s(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var (own, other) = (await office.SignInAsync(office.Ben), await office.SignInAsync(office.Amara));

        (await EndOwnAsync(office, own)).IsDone.ShouldBeTrue();
        (await EndOwnAsync(office, other)).Kind.ShouldBe(ResultKind.NotFound);

        (await office.IsSignedInAsync(own)).ShouldBeFalse();
        (await office.IsSignedInAsync(other)).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_sign_ins_that_nobody_and_no_time_has_ended_are_open_the_last_one_seen_first(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var (busy, kept, here, idle) = (Seen(office.Ben, 1, minutesAgo: 5), Seen(office.Ben, 9, 300, kept: true), Seen(office.Ben, 2, 31), Seen(office.Ben, 2, 31));
        var (old, ended, other) = (Seen(office.Ben, 10.1, 1, kept: true), Seen(office.Ben, 1, 1), Seen(office.Amara, 1, 1));
        ended.EndedAt = TestClock.Start;
        await using (var scope = office.Database.Scope())
        {
            scope.Db.AddRange(busy, kept, here, idle, old, ended, other);
            await scope.Db.SaveChangesAsync();
        }

        (await office.AskAsync(office.Ben, (Sessions sessions) => sessions.OpenOfAsync(office.Ben, here.Id, None))).Select(session => session.Id)
            .ShouldBe([busy.Id, here.Id, kept.Id]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sign_in_ends_once(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var session = await office.SignInAsync(office.Ben);
        await office.AskAsync((Sessions sessions) => sessions.EndAsync(session.Id, None));
        office.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.AskAsync((Sessions sessions) => sessions.EndAsync(session.Id, None));
        (await office.Database.ReadAsync(db => db.StaffSessions.SingleAsync(row => row.Id == session.Id))).EndedAt.ShouldBe(TestClock.Start);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_act_that_is_not_done_ends_no_sign_in(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var session = await office.SignInAsync(office.Ben);
        await using (var scope = office.Database.Scope())
        {
            await scope.Work.RunAsync(null, async cancel =>
            {
                (await scope.Get<Sessions>().EndAllAsync(office.Ben, null, cancel)).ShouldBe(1);
                return Result.Conflict("Not now.");
            }, None);
        }

        (await office.IsSignedInAsync(session)).ShouldBeTrue();
    }

    private static StaffSession Seen(Guid staffId, double startedHoursAgo, int minutesAgo, bool kept = false) => new()
    {
        StaffId = staffId, Ticket = [1], KeptUntilClosing = kept,
        StartedAt = TestClock.Start.AddHours(-startedHoursAgo), SeenAt = TestClock.Start.AddMinutes(-minutesAgo),
    };

    private static Task<Result<string>> EndOwnAsync(AdminOffice office, StaffSession session) =>
        office.AskAsync(office.Ben, (Sessions sessions) => sessions.EndOwnAsync(AdminOffice.Form(), office.Ben, session.Id, None));
}
