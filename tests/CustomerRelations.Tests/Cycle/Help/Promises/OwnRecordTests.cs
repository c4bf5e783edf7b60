using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Promises;

public sealed class OwnRecordTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task It_counts_ones_own_that_fell_due_and_leaves_out_those_let_off(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var at = TestClock.Start;
        await office.MoreAsync("Kept", at.AddHours(2), then: one => one.Keep(at.AddHours(1)));
        await office.MoreAsync("Kept late", at.AddHours(1), then: one => one.Keep(at.AddHours(2)));
        await office.MoreAsync("Broken", at.AddHours(1), then: one => one.Break("Forgotten", at.AddHours(2)));
        await office.MoreAsync("Let off", at.AddHours(1), then: one => one.Release(at.AddHours(1)));
        await office.MoreAsync("Ben's", at.AddHours(1), owner: office.Office.Ben.Id);
        await office.MoreAsync("Not due yet", at.AddDays(5));
        office.Database.Clock.Advance(TimeSpan.FromHours(3));

        (await ReadAsync(office.Office.Amara.Id)).ShouldBe(new OwnRate(3, 1, 1));
        (await ReadAsync(office.Office.Ben.Id)).ShouldBe(new OwnRate(1, 0, 0));

        Task<OwnRate> ReadAsync(Guid who) => office.LookAsync(who, (OwnRecord own) => own.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public void It_cannot_be_asked_for_anybody_else() =>
        typeof(OwnRecord).GetMethods().Where(method => method.DeclaringType == typeof(OwnRecord)).SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.ParameterType).ShouldBe([typeof(CancellationToken)]);
}
