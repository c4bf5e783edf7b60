using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;

namespace CustomerRelations.Tests.Cycle.BeReady;

public sealed class GuideBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_guide_begins_before_anything_is_in_use_and_goes_through_the_stages_in_order(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);

        var guide = await office.AskAsync((GuideBook book) => book.ReadAsync(CancellationToken.None));

        guide.Where(page => page.ChannelId is null).Select(page => page.Stage).ShouldBe([null, .. Enum.GetValues<CycleStage>().Cast<CycleStage?>()]);
        guide.ShouldAllBe(page => page.Title.Length > 0 && page.FeelsGood.Length > 0 && page.FeelsBad.Length > 0 && page.YouCouldSay.Length > 0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task At_each_stage_the_words_for_every_channel_come_before_those_of_one(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.Database.SaveAsync("Guide written", new Guide
        {
            Stage = CycleStage.Keep, ChannelId = office.People.Phone.Id, Title = "On the phone", FeelsGood = "-", FeelsBad = "-", YouCouldSay = "-",
        });

        var guide = await office.AskAsync((GuideBook book) => book.ReadAsync(CancellationToken.None));

        guide.Select(page => (int?)page.Stage ?? 0).ShouldBeInOrder();
        guide.GroupBy(page => page.Stage).ShouldAllBe(stage => stage.First().ChannelId == null);
        guide.Where(page => page.Stage == CycleStage.Keep).Select(page => page.ChannelId).ShouldBe([null, office.People.Phone.Id]);
    }
}
