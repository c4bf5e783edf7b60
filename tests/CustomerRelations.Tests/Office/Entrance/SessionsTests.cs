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

    private static Task<Result<string>> EndOwnAsync(AdminOffice office, StaffSession session) =>
        office.AskAsync(office.Ben, (Sessions sessions) => sessions.EndOwnAsync(AdminOffice.Form(), office.Ben, session.Id, None));
}
