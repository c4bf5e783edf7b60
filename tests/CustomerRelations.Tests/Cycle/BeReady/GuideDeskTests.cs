using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;

namespace CustomerRelations.Tests.Cycle.BeReady;

public sealed class GuideDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_manager_writes_is_what_the_desk_reads_next(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await ReadAsync(office);

        (await WriteAsync(office, (await SheetAsync(office, null)).AsForm() with { Title = " Stop, and look up ", Checks = "Heard them out\r\n\r\n Said it back " }))
            .Value.ShouldBe("/admin/guide?stage=Keep");

        var page = (await ReadAsync(office)).Single(guide => guide.Stage == CycleStage.Keep && guide.ChannelId is null);
        (page.Title, page.Checks).ShouldBe(("Stop, and look up", "Heard them out\nSaid it back"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_channel_begins_with_the_common_words_gets_its_own_and_loses_them_again(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var channel = office.People.Phone.Id;
        var before = await SheetAsync(office, channel);
        before.Own.ShouldBeNull();
        before.AsForm().Title.ShouldBe(before.PageOf(CycleStage.Keep, null)!.Title);

        (await WriteAsync(office, before.AsForm() with { YouCouldSay = "Sit down for a moment" })).IsDone.ShouldBeTrue();
        var own = (await SheetAsync(office, channel)).Own.ShouldNotBeNull();
        own.YouCouldSay.ShouldBe("Sit down for a moment");

        var removal = new GuideRemoval { Stage = CycleStage.Keep, ChannelId = channel, Version = own.Version };
        (await RemoveAsync(office, removal)).Value.ShouldBe("/admin/guide?stage=Keep");
        (await SheetAsync(office, channel)).Own.ShouldBeNull();
        (await RemoveAsync(office, removal)).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_writes_over_or_takes_away_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var channel = office.People.Phone.Id;
        var (common, first) = ((await SheetAsync(office, null)).AsForm(), (await SheetAsync(office, channel)).AsForm());
        await WriteAsync(office, common with { Title = "Theirs" });
        await WriteAsync(office, first with { Title = "Theirs too" });

        (await WriteAsync(office, common with { Title = "Mine" })).Kind.ShouldBe(ResultKind.Conflict);
        (await WriteAsync(office, first with { Title = "Mine too" })).Kind.ShouldBe(ResultKind.Conflict);
        (await RemoveAsync(office, new GuideRemoval { Stage = CycleStage.Keep, ChannelId = channel })).Kind.ShouldBe(ResultKind.Conflict);

        (await SheetAsync(office, channel)).DifferencesFrom(first with { Title = "Mine too" }).ShouldHaveSingleItem().Theirs.ShouldBe("Theirs too");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_words_for_every_channel_are_never_taken_away(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var common = (await SheetAsync(office, null)).Own!;

        (await RemoveAsync(office, new GuideRemoval { Stage = CycleStage.Keep, Version = common.Version })).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_channel_that_is_not_offered_has_no_page(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var form = (await SheetAsync(office, null)).AsForm();

        (await office.AskAsync((GuideDesk desk) => desk.OpenAsync(CycleStage.Help, Guid.CreateVersion7(), None))).ShouldBeNull();
        (await WriteAsync(office, form with { ChannelId = Guid.CreateVersion7(), Version = Guid.Empty })).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory]
    [InlineData("", "Good", "Bad", "Say", "", "Title")]
    [InlineData("T", " ", "Bad", "Say", "", "FeelsGood")]
    [InlineData("T", "Good", null, "Say", "", "FeelsBad")]
    [InlineData("T", "Good", "Bad", "", "", "YouCouldSay")]
    [InlineData("T", "Good", "Bad", "Say", "1\n2\n3\n4\n5\n6\n7", "Checks")]
    [InlineData("T", "Good", "Bad", "Say", "A check that goes on and on until nobody who talks could read it at a glance", "Checks")]
    public void What_cannot_be_read_at_a_glance_is_refused(string? title, string? good, string? bad, string? say, string? checks, string field) =>
        new GuideChangeRules().Validate(new GuideChange { Title = title, FeelsGood = good, FeelsBad = bad, YouCouldSay = say, Checks = checks })
            .Errors.ShouldHaveSingleItem().PropertyName.ShouldBe(field);

    private static Task<IReadOnlyList<Guide>> ReadAsync(AdminOffice office) => office.AskAsync((GuideBook book) => book.ReadAsync(None));

    private static async Task<GuideSheet> SheetAsync(AdminOffice office, Guid? channel) =>
        (await office.AskAsync((GuideDesk desk) => desk.OpenAsync(CycleStage.Keep, channel, None)))!;

    private static Task<Result<string>> WriteAsync(AdminOffice office, GuideChange change) =>
        office.AskAsync((GuideDesk desk) => desk.WriteAsync(AdminOffice.Form(), change, None));

    private static Task<Result<string>> RemoveAsync(AdminOffice office, GuideRemoval removal) =>
        office.AskAsync((GuideDesk desk) => desk.RemoveAsync(AdminOffice.Form(), removal, None));
}
