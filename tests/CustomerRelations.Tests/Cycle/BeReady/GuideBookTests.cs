using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Data.Seed;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.BeReady;

public sealed class GuideBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_guide_begins_before_anything_is_in_use_and_goes_through_the_stages_in_order(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        await using (var laying = database.Scope())
        {
            await laying.Get<Foundation>().LayAsync(CancellationToken.None);
        }

        var channel = await database.ReadAsync(db => db.ListItems.Where(item => item.Kind == ListKind.Channel).Select(item => item.Id).FirstAsync());
        await database.SaveAsync("Guide written", new Guide { Stage = CycleStage.Help, ChannelId = channel, Title = "On the phone", FeelsGood = "-", FeelsBad = "-", YouCouldSay = "-" });
        await using var scope = database.Scope(readOnly: true);
        var guide = await scope.Get<GuideBook>().ReadAsync(CancellationToken.None);

        guide.Select(page => page.Stage).ShouldBe([null, .. Enum.GetValues<CycleStage>().Cast<CycleStage?>()]);
        guide.ShouldAllBe(page => page.Title.Length > 0 && page.FeelsGood.Length > 0 && page.FeelsBad.Length > 0 && page.YouCouldSay.Length > 0);
    }
}
