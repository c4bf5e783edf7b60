using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class WhyShelfTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_customer_with_the_same_cause_is_counted_within_twelve_months(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.FindAsync();
        await office.HearAsync(-30, office.Cause.Id, office.Folake);
        await office.HearAsync(-400, office.Cause.Id, office.Folake);
        await office.HearAsync(-20, office.Other.Id, office.Folake);
        await office.HearAsync(-10, office.Cause.Id);
        (await ReadAsync(office)).SameCause.ShouldBe(2);
        await CauseDeskTests.MergeAsync(office);
        (await ReadAsync(office)).SameCause.ShouldBe(3);
        (await ReadAsync(office)).SameTopic.ShouldBe(0);
    }

    private static async Task<WhyView> ReadAsync(ActionOffice office)
    {
        var complaint = await office.NowAsync();
        return await office.Office.AskAsync((WhyShelf shelf) => shelf.ReadAsync(complaint, ActionOffice.None));
    }
}
