using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Handovers;

public sealed class HandoverDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_conversation_and_its_hand_over_are_one_save_and_one_act(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var before = await table.Database.ReadAsync(db => db.Changes.CountAsync());

        (await table.Desk.LogAsync(table.Desk.Visit("Kwame Mensah") with { HandOverTo = table.Counter.Id, HandOverWhy = " They keep the belts. ", HandOverTold = true })).IsDone.ShouldBeTrue();

        var said = await table.Database.ReadAsync(db => db.Touchpoints.SingleAsync());
        var handover = await table.Database.ReadAsync(db => db.Handovers.SingleAsync());
        (handover.TouchpointId, handover.MatterId, handover.FromId, handover.ToTeamId, handover.Reason, handover.ToldCustomer)
            .ShouldBe((said.Id, said.MatterId, table.Amara, table.Counter.Id, "They keep the belts.", true));
        (await table.Database.ReadAsync(db => db.Changes.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_conversation_whose_matter_goes_nowhere_is_not_saved_either()
    {
        await using var table = await HandoverTable.AtAsync(DatabaseKind.Sqlite);
        var visit = table.Desk.Visit("Kwame Mensah");

        (await table.Desk.LogAsync(visit with { HandOverTo = table.Ben })).Problems.Errors.Single()
            .ShouldSatisfyAllConditions(problem => problem.PropertyName.ShouldBe("HandOverWhy"), problem => problem.ErrorMessage.ShouldBe(NewHandoverRules.NoReason));
        var own = await table.Desk.LogAsync(visit with { HandOverTo = table.Amara, HandOverWhy = "Mine" });

        (own.Kind, own.Problems.Errors.Single().PropertyName).ShouldBe((ResultKind.Invalid, "HandOverTo"));
        (await table.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_reason_without_a_receiver_moves_nothing()
    {
        await using var table = await HandoverTable.AtAsync(DatabaseKind.Sqlite);
        (await table.Desk.LogAsync(table.Desk.Visit("Kwame Mensah") with { HandOverWhy = "Thought better of it", HandOverTold = true })).IsDone.ShouldBeTrue();
        (await table.Database.ReadAsync(db => db.Handovers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_teams_of_my_branch_are_offered_first_and_I_am_not()
    {
        await using var table = await HandoverTable.AtAsync(DatabaseKind.Sqlite);
        await using var scope = table.Database.Scope(table.Amara);
        (await scope.Get<Receivers>().OfAsync(CancellationToken.None)).Select(choice => choice.Name).ShouldBe(["Counter", "Workshop", "Ben", "Chidi", "Dana"]);
    }
}
