using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class ListItemTests
{
    [Fact]
    public void A_merged_entry_reads_as_the_other_and_is_offered_no_more()
    {
        var (call, phone) = (Item("Call"), Item("Phone"));
        call.MergeInto(phone, Given.Monday);
        call.MergedIntoId.ShouldBe(phone.Id);
        call.RetiredAt.ShouldBe(Given.Monday);
        phone.RetiredAt.ShouldBeNull();
    }

    [Fact]
    public void An_entry_is_not_merged_into_itself_or_another_list_or_one_that_is_not_offered()
    {
        var item = Item("Call");
        var retired = Item("Fax");
        retired.Retire(Given.Monday);
        Should.Throw<InvalidOperationException>(() => item.MergeInto(item, Given.Monday));
        Should.Throw<InvalidOperationException>(() => item.MergeInto(new ListItem { Kind = ListKind.Topic, Label = "Call" }, Given.Monday));
        Should.Throw<InvalidOperationException>(() => item.MergeInto(retired, Given.Monday));
        item.RetiredAt.ShouldBeNull();
    }

    [Fact]
    public void Two_entries_never_read_as_each_other()
    {
        var (call, phone) = (Item("Call"), Item("Phone"));
        call.MergeInto(phone, Given.Monday);
        Should.Throw<InvalidOperationException>(() => phone.MergeInto(call, Given.Monday));
    }

    [Fact]
    public void A_restored_entry_is_offered_as_itself()
    {
        var (call, phone) = (Item("Call"), Item("Phone"));
        call.MergeInto(phone, Given.Monday);
        call.Restore();
        call.MergedIntoId.ShouldBeNull();
        call.RetiredAt.ShouldBeNull();
    }

    [Fact]
    public void Retiring_twice_keeps_the_first_moment()
    {
        var item = Item("Fax");
        item.Retire(Given.Monday);
        item.Retire(Given.Monday.AddDays(1));
        item.RetiredAt.ShouldBe(Given.Monday);
    }

    private static ListItem Item(string label) => new() { Kind = ListKind.Channel, Label = label };
}
