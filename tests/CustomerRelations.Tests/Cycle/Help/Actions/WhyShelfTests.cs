using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Data;
using CustomerRelations.Results;
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

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_is_forgotten_takes_the_words_of_why_along_and_leaves_the_cause(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.FindAsync(new() { RootCauseId = office.Cause.Id, Whys = "Folake came on the bus" });
        await using (var scope = office.Office.Database.Scope())
        {
            (await scope.Work.RunAsync(null, async cancel =>
            {
                await Eraser.ForgetWhysAsync(scope.Db, [office.Folake.Id], cancel);
                return Result.Done("/");
            }, ActionOffice.None)).IsDone.ShouldBeTrue();
        }

        var complaint = await office.NowAsync();
        (complaint.Whys, complaint.RootCauseId).ShouldBe((null, office.Cause.Id));
    }

    private static async Task<WhyView> ReadAsync(ActionOffice office)
    {
        var complaint = await office.NowAsync();
        return await office.Office.AskAsync((WhyShelf shelf) => shelf.ReadAsync(complaint, ActionOffice.None));
    }
}
