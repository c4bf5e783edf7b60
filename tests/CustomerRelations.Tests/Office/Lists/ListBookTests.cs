using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Lists;

public sealed class ListBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_entry_stands_at_the_end_and_moves_one_place_at_a_time(DatabaseKind kind)
    {
        await using var office = await WithChannelsAsync(kind, "Letter", "Chat");
        (await LabelsAsync(office)).ShouldBe(["Phone", "Letter", "Chat"]);
        await MoveAsync(office, "Chat", up: true);
        (await LabelsAsync(office)).ShouldBe(["Phone", "Chat", "Letter"]);
        await MoveAsync(office, "Phone", up: false);
        (await LabelsAsync(office)).ShouldBe(["Chat", "Phone", "Letter"]);
        await MoveAsync(office, "Chat", up: true);
        (await LabelsAsync(office)).ShouldBe(["Chat", "Phone", "Letter"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Customers_with_a_tag_have_the_other_one_when_the_two_are_merged(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var (trade, firm) = (new ListItem { Kind = ListKind.Tag, Label = "Trade", Order = 1 }, new ListItem { Kind = ListKind.Tag, Label = "Firm", Order = 2 });
        var branch = await office.Database.ReadAsync(db => db.Branches.Select(one => one.Id).FirstAsync());
        var all = new[] { "Both", "Firm", "Trade" }.Select(name => Customer.Welcome(CustomerKind.Person, name, [name], branch, TestClock.Start)).ToArray();
        all[0].Tags.AddRange([new CustomerTag { CustomerId = all[0].Id, ListItemId = trade.Id }, new CustomerTag { CustomerId = all[0].Id, ListItemId = firm.Id }]);
        all[1].Tags.Add(new CustomerTag { CustomerId = all[1].Id, ListItemId = firm.Id });
        all[2].Tags.Add(new CustomerTag { CustomerId = all[2].Id, ListItemId = trade.Id });
        await office.Database.SaveAsync("Tagged", [trade, firm, .. all]);
        var seen = await office.Database.ReadAsync(db => db.ListItems.AsNoTracking().SingleAsync(item => item.Id == firm.Id));

        (await office.AskAsync((ListBook book) => book.MergeAsync(AdminOffice.Form(), new SeenEntry(ListKind.Tag, seen.Id, seen.Version), trade.Id, None))).IsDone.ShouldBeTrue();

        var tags = await office.Database.ReadAsync(db => db.CustomerTags.ToListAsync());
        tags.ShouldAllBe(tag => tag.ListItemId == trade.Id);
        tags.Select(tag => tag.CustomerId).ShouldBe(all.Select(one => one.Id), ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_label_stands_on_a_list_once_however_it_is_written(DatabaseKind kind)
    {
        await using var office = await WithChannelsAsync(kind, "Fax");
        (await AddAsync(office, "PHONE ")).Problems.Errors.Single().ErrorMessage.ShouldBe("“Phone” is on the list already.");
        await RetireAsync(office, "Fax");
        (await AddAsync(office, "fax")).Problems.Errors.Single().ErrorMessage.ShouldBe("“Fax” was retired. Restore it below instead.");
        (await RenameAsync(office, await EntryAsync(office, "Phone"), "fax")).Kind.ShouldBe(ResultKind.Invalid);
        (await RenameAsync(office, await EntryAsync(office, "Phone"), "PHONE")).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Admins_who_write_one_label_at_once_make_one_entry(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        for (var round = 0; round < 10; round++)
        {
            var posts = await Task.WhenAll(new[] { "Visit", "VISIT", "visit" }.Select(label => Task.Run(() => AddAsync(office, $"{label} {round}"))));
            posts.Count(post => post.IsDone).ShouldBe(1);
        }

        (await LabelsAsync(office)).Count.ShouldBe(11);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_old_touchpoint_keeps_a_channel_that_was_retired(DatabaseKind kind)
    {
        await using var office = await WithChannelsAsync(kind, "Letter");
        var touchpoint = await LogAsync(office);
        await RetireAsync(office, "Phone");
        (await LabelsAsync(office)).ShouldBe(["Letter"]);
        (await ReadsAsync(office, touchpoint)).ShouldBe("Phone");
        (await office.ActsAsync(office.People.Phone.Id)).ShouldBe(["List entry retired"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_old_touchpoint_shows_what_its_channel_was_merged_into_also_at_second_hand(DatabaseKind kind)
    {
        await using var office = await WithChannelsAsync(kind, "Telephone", "Voice");
        var touchpoint = await LogAsync(office);
        (await MergeAsync(office, "Phone", "Telephone")).IsDone.ShouldBeTrue();
        (await ReadsAsync(office, touchpoint)).ShouldBe("Telephone");
        (await MergeAsync(office, "Telephone", "Voice")).IsDone.ShouldBeTrue();
        (await ReadsAsync(office, touchpoint)).ShouldBe("Voice");
        (await EntryAsync(office, "Phone")).ReadsAs.ShouldBe("Voice");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_merged_entry_that_is_restored_reads_as_itself_again(DatabaseKind kind)
    {
        await using var office = await WithChannelsAsync(kind, "Telephone");
        var touchpoint = await LogAsync(office);
        await MergeAsync(office, "Phone", "Telephone");
        var entry = await EntryAsync(office, "Phone");
        (await office.AskAsync((ListBook book) => book.RestoreAsync(AdminOffice.Form(), Seen(entry), None))).IsDone.ShouldBeTrue();
        (await ReadsAsync(office, touchpoint)).ShouldBe("Phone");
        (await LabelsAsync(office)).ShouldContain("Phone");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_entry_is_merged_into_another_one_that_is_offered_and_nothing_else(DatabaseKind kind)
    {
        await using var office = await WithChannelsAsync(kind, "Fax");
        await RetireAsync(office, "Fax");
        var ofAnotherList = await office.Database.ReadAsync(db => db.ListItems.Where(item => item.Kind == ListKind.Topic).Select(item => item.Id).FirstAsync());
        var (phone, fax) = (await EntryAsync(office, "Phone"), await EntryAsync(office, "Fax"));
        foreach (var into in (Guid?[])[null, phone.Id, fax.Id, ofAnotherList])
        {
            var refused = await office.AskAsync((ListBook book) => book.MergeAsync(AdminOffice.Form(), Seen(phone), into, None));
            refused.Problems.Errors.Single().PropertyName.ShouldBe("Into");
        }

        (await LabelsAsync(office)).ShouldBe(["Phone"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_last_channel_stays_also_when_two_admins_retire_the_last_two_at_once(DatabaseKind kind)
    {
        await using var office = await WithChannelsAsync(kind, "Letter");
        for (var round = 0; round < 10; round++)
        {
            var both = new[] { await EntryAsync(office, "Phone"), await EntryAsync(office, "Letter") };
            var results = await Task.WhenAll(both.Select(entry => Task.Run(() =>
                office.AskAsync((ListBook book) => book.RetireAsync(AdminOffice.Form(), Seen(entry), None)))));
            results.Single(result => !result.IsDone).Problems.Errors.Single().ErrorMessage
                .ShouldEndWith("is the last channel, and the desk needs one. Add another channel first.");
            var retired = (await office.AskAsync((ListBook book) => book.EntriesAsync(ListKind.Channel, None))).Single(entry => !entry.IsOffered);
            await office.AskAsync((ListBook book) => book.RestoreAsync(AdminOffice.Form(), Seen(retired), None));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Other_lists_may_be_emptied(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        foreach (var entry in await office.AskAsync((ListBook book) => book.EntriesAsync(ListKind.Harm, None)))
        {
            (await office.AskAsync((ListBook book) => book.RetireAsync(AdminOffice.Form(), new SeenEntry(ListKind.Harm, entry.Id, entry.Version), None))).IsDone.ShouldBeTrue();
        }

        (await office.AskAsync((ListBook book) => book.CountAsync(None))).Single(list => list.Sheet.Kind == ListKind.Harm).Offered.ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_entry_that_was_changed_meanwhile_is_a_conflict_and_one_of_another_list_is_not_there(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var entry = await EntryAsync(office, "Phone");
        await RenameAsync(office, entry, "Telephone");
        (await RenameAsync(office, entry, "Call")).Kind.ShouldBe(ResultKind.Conflict);
        (await office.AskAsync((ListBook book) => book.RetireAsync(AdminOffice.Form(), new SeenEntry(ListKind.Topic, entry.Id, entry.Version), None))).Kind.ShouldBe(ResultKind.NotFound);
        (await LabelsAsync(office)).ShouldBe(["Telephone"]);
    }

    private static async Task<AdminOffice> WithChannelsAsync(DatabaseKind kind, params string[] more)
    {
        var office = await AdminOffice.OpenAsync(kind);
        foreach (var label in more)
        {
            (await AddAsync(office, label)).IsDone.ShouldBeTrue();
        }

        return office;
    }

    private static SeenEntry Seen(ListEntry entry) => new(ListKind.Channel, entry.Id, entry.Version);

    private static async Task<ListEntry> EntryAsync(AdminOffice office, string label) =>
        (await office.AskAsync((ListBook book) => book.EntriesAsync(ListKind.Channel, None))).Single(entry => entry.Label == label);

    private static async Task<List<string>> LabelsAsync(AdminOffice office) =>
        (await office.AskAsync((ListBook book) => book.EntriesAsync(ListKind.Channel, None))).Where(entry => entry.IsOffered).Select(entry => entry.Label).ToList();

    private static Task<Result<string>> AddAsync(AdminOffice office, string label) =>
        office.AskAsync((ListBook book) => book.AddAsync(AdminOffice.Form(), ListKind.Channel, new ListLabel { Label = label }, None));

    private static Task<Result<string>> RenameAsync(AdminOffice office, ListEntry entry, string label) =>
        office.AskAsync((ListBook book) => book.RenameAsync(AdminOffice.Form(), Seen(entry), new ListLabel { Label = label }, None));

    private static async Task MoveAsync(AdminOffice office, string label, bool up)
    {
        var entry = await EntryAsync(office, label);
        (await office.AskAsync((ListBook book) => book.MoveAsync(AdminOffice.Form(), Seen(entry), up, None))).IsDone.ShouldBeTrue();
    }

    private static async Task<Result<string>> RetireAsync(AdminOffice office, string label)
    {
        var entry = await EntryAsync(office, label);
        return await office.AskAsync((ListBook book) => book.RetireAsync(AdminOffice.Form(), Seen(entry), None));
    }

    private static async Task<Result<string>> MergeAsync(AdminOffice office, string label, string into)
    {
        var (entry, other) = (await EntryAsync(office, label), await EntryAsync(office, into));
        return await office.AskAsync((ListBook book) => book.MergeAsync(AdminOffice.Form(), Seen(entry), other.Id, None));
    }

    private static async Task<Touchpoint> LogAsync(AdminOffice office)
    {
        var matter = office.People.NewMatter("Collect the cutter");
        var touchpoint = office.People.NewTouchpoint(matter, TestClock.Start);
        await office.Database.SaveAsync("Touchpoint logged", matter, touchpoint);
        return touchpoint;
    }

    /// <summary>What the pages show for a touchpoint's channel.</summary>
    private static async Task<string> ReadsAsync(AdminOffice office, Touchpoint touchpoint)
    {
        var channel = await office.Database.ReadAsync(db => db.Touchpoints.Where(row => row.Id == touchpoint.Id).Select(row => row.ChannelId).SingleAsync());
        return (await office.AskAsync((LabelBook book) => book.ReadAsync(None)))[channel];
    }
}
