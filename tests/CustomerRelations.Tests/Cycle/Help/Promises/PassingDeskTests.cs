using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Promises;

public sealed class PassingDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_promise_that_is_passed_on_says_by_whom_to_whom_and_why(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var (amara, ben) = (office.Office.Amara.Id, office.Office.Ben.Id);

        (await office.PassAsync(amara, new NewOwner { Version = (await office.ReadAsync()).Version, ToId = ben, Why = " I am away until Monday " })).Value.ShouldBe("/promises");

        var card = await office.LookAsync(ben, (PromiseBook book) => book.FindAsync(office.Reference, "/promises", CancellationToken.None));
        card!.PassedOn.ShouldBe([new PassedOn("Amara", "Ben", "I am away until Monday", "Amara", TestClock.Start)]);
        (card.Line.Owner, card.Line.MadeBy).ShouldBe(("you", "Amara"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Ones_own_is_passed_on_and_a_colleagues_is_taken_and_the_rest_is_for_whoever_manages(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var (amara, ben) = (office.Office.Amara.Id, office.Office.Ben.Id);
        var chidi = await JoinsAsync(office);

        (await PassAsync(ben, chidi)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await PassAsync(ben, ben)).IsDone.ShouldBeTrue();
        (await PassAsync(ben, amara)).IsDone.ShouldBeTrue();
        (await PassAsync(amara, amara)).Problems.Errors.Single().ErrorMessage.ShouldBe("They have it already. Choose somebody else.");
        await office.PromoteAsync(ben);
        (await PassAsync(ben, chidi)).IsDone.ShouldBeTrue();
        (await office.ReadAsync()).OwnerId.ShouldBe(chidi);

        async Task<Result<string>> PassAsync(Guid by, Guid to) => await office.PassAsync(by, new NewOwner { Version = (await office.ReadAsync()).Version, ToId = to, Why = "Away" });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task All_of_somebody_who_left_go_on_with_a_colleague_and_what_is_settled_stays(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var (amara, ben) = (office.Office.Amara.Id, office.Office.Ben.Id);
        await office.MoreAsync("Waiting", null, "When it is in stock");
        await office.MoreAsync("Kept", TestClock.Start, then: one => one.Keep(TestClock.Start));
        await office.PromoteAsync(ben);
        await office.Database.ReadAsync(db => db.Staff.Where(staff => staff.Id == amara).ExecuteUpdateAsync(set => set.SetProperty(staff => staff.DisabledAt, TestClock.Start)));
        (await office.LookAsync(ben, (PassingRoom room) => room.OpenAsync(null, CancellationToken.None))).Holders.ShouldBe([new PromiseHolder(amara, "Amara", 2, true)]);

        (await office.PassManyAsync(ben, new NewOwnerOfMany { FromId = amara, ToId = ben, Why = "She left us", Everything = true })).Value.ShouldBe($"/promises/pass-on?from={amara}");

        (await office.LookAsync(ben, (PassingRoom room) => room.OpenAsync(amara, CancellationToken.None))).Promises.ShouldBeEmpty();
        (await office.Database.ReadAsync(db => db.Promises.OrderBy(one => one.Words).Select(one => one.OwnerId == ben).ToListAsync())).ShouldBe([false, true, true]);
        (await office.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Promise passed on"))).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_the_ticked_ones_move_and_none_that_went_elsewhere_meanwhile(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var (amara, ben) = (office.Office.Amara.Id, office.Office.Ben.Id);
        var (more, bens) = (await office.MoreAsync("Another", null), await office.MoreAsync("Ben's", null, owner: ben));
        var chidi = await JoinsAsync(office);

        (await office.PassManyAsync(amara, new NewOwnerOfMany { FromId = amara, ToId = chidi, Why = "Away", Picked = [more.Reference, bens.Reference] })).IsDone.ShouldBeTrue();
        (await office.Database.ReadAsync(db => db.Promises.Where(one => one.OwnerId == chidi).Select(one => one.Words).ToListAsync())).ShouldBe(["Another"]);
        (await office.PassManyAsync(amara, new NewOwnerOfMany { FromId = amara, ToId = chidi, Why = "Away", Picked = [more.Reference] })).Kind.ShouldBe(ResultKind.Conflict);
        (await office.PassManyAsync(amara, new NewOwnerOfMany { FromId = ben, ToId = chidi, Why = "Away", Everything = true })).Kind.ShouldBe(ResultKind.NotAllowed);
    }

    [Fact]
    public async Task Nobody_who_left_gets_a_promise_and_none_moves_without_a_reason()
    {
        await using var office = await PromisedOffice.OpenAsync(DatabaseKind.Sqlite);
        var (amara, ben) = (office.Office.Amara.Id, office.Office.Ben.Id);
        var version = (await office.ReadAsync()).Version;
        (await office.PassAsync(amara, new NewOwner { Version = version, ToId = ben })).Problems.Errors.Single().ErrorMessage.ShouldBe("Why does it move? A sentence helps whoever gets it.");
        (await office.PassManyAsync(amara, new NewOwnerOfMany { FromId = amara, ToId = ben, Why = "Away" })).Problems.Errors.Single().ErrorMessage.ShouldBe("Tick the promises that move, or choose all of them.");
        await office.Database.ReadAsync(db => db.Staff.Where(staff => staff.Id == ben).ExecuteUpdateAsync(set => set.SetProperty(staff => staff.DisabledAt, TestClock.Start)));
        (await office.PassAsync(amara, new NewOwner { Version = version, ToId = ben, Why = "Away" })).Problems.Errors.Single().ErrorMessage.ShouldBe("They do not work here any more. Choose somebody else.");
        (await office.ReadAsync()).OwnerId.ShouldBe(amara);
    }

    private static async Task<Guid> JoinsAsync(PromisedOffice office)
    {
        var chidi = new StaffMember { UserName = "chidi", DisplayName = "Chidi", BranchId = office.Office.Branch.Id };
        await using var scope = office.Database.Scope();
        scope.Db.Add(chidi);
        scope.Db.Note("Colleague added", chidi);
        await scope.Db.SaveChangesAsync();
        return chidi.Id;
    }
}
