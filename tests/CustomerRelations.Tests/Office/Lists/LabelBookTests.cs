using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office.Lists;

public sealed class LabelBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_offered_stands_in_its_order_and_what_is_retired_still_reads(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var (letter, fax) = (Channel("Letter", 3), Channel("Fax", 2));
        fax.Retire(TestClock.Start);
        await office.Database.SaveAsync("List filled", letter, fax);
        var labels = await ReadAsync(office);

        labels.Offered(ListKind.Channel).Select(item => item.Label).ShouldBe(["Phone", "Letter"]);
        labels[fax.Id].ShouldBe("Fax");
        labels.Find(ListKind.Channel, fax.Id).ShouldBeNull();
        labels.Find(ListKind.Channel, letter.Id)!.Label.ShouldBe("Letter");
        labels.Find(ListKind.Topic, letter.Id).ShouldBeNull();
        labels.Find(ListKind.Channel, null).ShouldBeNull();
        labels[Guid.CreateVersion7()].ShouldBe("");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_merged_entry_reads_as_the_last_one_it_became_part_of(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var (wire, telegram, post) = (Channel("Wire", 2), Channel("Telegram", 3), Channel("Post", 4));
        wire.MergeInto(telegram, TestClock.Start);
        telegram.MergeInto(post, TestClock.Start);
        await office.Database.SaveAsync("List filled", wire, telegram, post);

        (await ReadAsync(office))[wire.Id].ShouldBe("Post");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_lists_are_read_once_a_request(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await using var scope = office.Database.Scope(office.Ben);
        var first = await scope.Get<LabelBook>().ReadAsync(CancellationToken.None);
        (await scope.Get<LabelBook>().ReadAsync(CancellationToken.None)).ShouldBeSameAs(first);
    }

    private static ListItem Channel(string label, int order) => new() { Kind = ListKind.Channel, Label = label, Order = order };

    private static Task<Labels> ReadAsync(AdminOffice office) => office.AskAsync((LabelBook book) => book.ReadAsync(CancellationToken.None));
}
