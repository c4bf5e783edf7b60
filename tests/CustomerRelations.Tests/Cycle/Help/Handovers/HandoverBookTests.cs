using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Handovers;

public sealed class HandoverBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_matter_that_is_offered_stays_with_its_owner(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        (await table.OfferAsync(table.Ben)).Value.ShouldBe($"/customers/{table.Customer.Reference}");

        var handover = await table.Database.ReadAsync(db => db.Handovers.SingleAsync());
        (handover.FromId, handover.ToStaffId, handover.ToTeamId, handover.Reason).ShouldBe((table.Amara, table.Ben, null, "He knows the machine"));
        (handover.ToldCustomer, handover.StoryRepeated, handover.OfferedAt).ShouldBe((true, true, TestClock.Start));
        var matter = await table.ReadMatterAsync();
        (matter.OwnerId, matter.HandoverCount).ShouldBe((table.Amara, 0));
        (await table.Database.ReadAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).FirstAsync())).Act.ShouldBe("Matter handed over");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_offer_one_matter_at_once_one_is_told_that_it_waits(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => Task.Run(() => table.OfferAsync(at % 2 == 0 ? table.Chidi.Id : table.Counter.Id, by: table.Ben))));

        answers.Count(answer => answer.IsDone).ShouldBe(1);
        answers.Where(answer => !answer.IsDone).ShouldAllBe(answer => answer.Kind == ResultKind.Conflict);
        (await table.Database.ReadAsync(db => db.Handovers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task While_somebody_has_not_answered_it_is_not_offered_again()
    {
        await using var table = await HandoverTable.AtAsync(DatabaseKind.Sqlite);
        await table.OfferedAsync(table.Counter.Id);

        var second = await table.OfferAsync(table.Ben);

        (second.Kind, second.Sentence).ShouldBe((ResultKind.Conflict, "Counter has not answered yet."));
    }

    [Fact]
    public async Task What_goes_nowhere_is_refused_at_its_field()
    {
        await using var table = await HandoverTable.AtAsync(DatabaseKind.Sqlite);
        await CloseAsync(table);

        foreach (var (to, why, field, words) in new (Guid?, string?, string, string)[]
        {
            (table.Ben, " ", "Why", NewHandoverRules.NoReason),
            (null, "He knows", "To", "Who gets it?"),
            (Guid.CreateVersion7(), "He knows", "To", "Nobody there"),
            (table.Desk.Office.Workshop.Id, "He knows", "To", "Nobody there"),
            (table.Dana.Id, "She knows", "To", "Nobody there"),
            (StaffMember.SystemId, "It knows", "To", "Nobody there"),
            (table.Amara, "I know", "To", "That is you."),
        })
        {
            var refused = await table.OfferAsync(to, why);
            refused.Kind.ShouldBe(ResultKind.Invalid);
            var problem = refused.Problems.Errors.Single();
            (problem.PropertyName, problem.ErrorMessage[..words.Length]).ShouldBe((field, words));
        }

        (await table.OfferAsync(table.Amara, by: table.Ben)).Problems.Errors.Single().ErrorMessage.ShouldStartWith("Amara has it already.");
        (await table.OfferAsync(table.Ben, reference: "0000-0000")).Kind.ShouldBe(ResultKind.NotFound);
        (await table.Database.ReadAsync(db => db.Handovers.CountAsync())).ShouldBe(0);
    }

    private static async Task CloseAsync(HandoverTable table)
    {
        await using var scope = table.Database.Scope();
        var dana = await scope.Db.Staff.SingleAsync(staff => staff.Id == table.Dana.Id);
        dana.Disable(TestClock.Start);
        scope.Db.Note("Account closed", dana);
        await scope.Db.SaveChangesAsync();
    }
}
