using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Handovers;

public sealed class HandoverTrayTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Who_accepts_owns_the_matter_and_its_open_promises(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var id = await table.OfferedAsync(table.Ben);
        table.Database.Clock.Advance(TimeSpan.FromMinutes(4));
        var before = await table.Database.ReadAsync(db => db.Changes.CountAsync());

        (await table.AcceptAsync(id, table.Ben)).Value.ShouldBe($"/customers/{table.Customer.Reference}");

        var matter = await table.ReadMatterAsync();
        (matter.OwnerId, matter.HandoverCount).ShouldBe((table.Ben, 1));
        var handover = await table.Database.ReadAsync(db => db.Handovers.SingleAsync());
        (handover.AcceptedById, handover.AcceptedAt).ShouldBe((table.Ben, TestClock.Start.AddMinutes(4)));
        var promise = await table.Database.ReadAsync(db => db.Promises.SingleAsync());
        (promise.OwnerId, promise.MadeById).ShouldBe((table.Ben, table.Amara));
        (await table.Database.ReadAsync(db => db.Changes.CountAsync())).ShouldBe(before + 1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_a_team_that_accepts_at_once_one_has_it_and_the_others_read_who(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var id = await table.OfferedAsync(table.Counter.Id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(() => table.AcceptAsync(id, at % 2 == 0 ? table.Chidi.Id : table.Dana.Id))));

        answers.Count(answer => answer.IsDone).ShouldBe(1);
        answers.Where(answer => !answer.IsDone).ShouldAllBe(answer => answer.Kind == ResultKind.Conflict && answer.Sentence.EndsWith("accepted this at 10:00."));
        var (matter, handover) = (await table.ReadMatterAsync(), await table.Database.ReadAsync(db => db.Handovers.SingleAsync()));
        (matter.HandoverCount, matter.OwnerId).ShouldBe((1, handover.AcceptedById!.Value));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_sent_back_stays_where_it_was(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var id = await table.OfferedAsync(table.Ben);

        (await table.ReturnAsync(id, table.Ben)).Value.ShouldBe("/");

        var matter = await table.ReadMatterAsync();
        (matter.OwnerId, matter.HandoverCount).ShouldBe((table.Amara, 0));
        (await table.Database.ReadAsync(db => db.Handovers.SingleAsync())).ReturnedWhy.ShouldBe("Not our machine");
        (await table.Database.ReadAsync(db => db.Promises.SingleAsync())).OwnerId.ShouldBe(table.Amara);
        (await table.OfferAsync(table.Counter.Id)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_who_was_asked_may_look_or_answer()
    {
        await using var table = await HandoverTable.AtAsync(DatabaseKind.Sqlite);
        var id = await table.OfferedAsync(table.Counter.Id);

        (await table.AcceptAsync(id, table.Ben)).Sentence.ShouldBe("This was handed to Counter. Only they can answer it.");
        (await table.ReturnAsync(id, table.Ben)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await table.OpenAsync(id, table.Ben)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await table.AcceptAsync(id, table.Amara)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await table.AcceptAsync(Guid.CreateVersion7(), table.Ben)).Kind.ShouldBe(ResultKind.NotFound);
        (await table.OpenAsync(id, table.Dana.Id)).Value.ShouldSatisfyAllConditions(
            view => view.Goal.ShouldBe("I need the mixer before the wedding"),
            view => (view.From, view.Team, view.Reason, view.Promises, view.Answer).ShouldBe(("Amara", "Counter", "He knows the machine", 1, null)));
    }

    [Fact]
    public async Task An_answer_is_given_once_and_for_a_reason()
    {
        await using var table = await HandoverTable.AtAsync(DatabaseKind.Sqlite);
        var id = await table.OfferedAsync(table.Ben);
        (await table.ReturnAsync(id, table.Ben, " ")).Problems.Errors.Single().PropertyName.ShouldBe("Why");
        await table.ReturnAsync(id, table.Ben);
        table.Database.Clock.Advance(TimeSpan.FromDays(2));

        (await table.AcceptAsync(id, table.Ben)).Sentence.ShouldBe("You sent this back on 2 Mar at 10:00.");
        (await table.ReadMatterAsync()).OwnerId.ShouldBe(table.Amara);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_left_the_team_does_not_answer_for_it_whichever_node_moved_them(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var id = await table.OfferedAsync(table.Counter.Id);
        (await table.OpenAsync(id, table.Chidi.Id)).IsDone.ShouldBeTrue();
        await using (var elsewhere = table.Database.Scope())
        {
            await elsewhere.Db.Staff.Where(staff => staff.Id == table.Chidi.Id).ExecuteUpdateAsync(set => set.SetProperty(staff => staff.TeamId, (Guid?)null));
        }

        (await table.AcceptAsync(id, table.Chidi.Id)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await table.ReadMatterAsync()).OwnerId.ShouldBe(table.Amara);
    }
}
