using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Cycle.Receive.Lists;

public sealed class ListQuestionTests
{
    [Fact]
    public void What_was_asked_is_read_back_from_its_address()
    {
        var asked = new ListQuestion
        {
            Branch = Guid.CreateVersion7(), Colleague = Guid.CreateVersion7(), Tag = Guid.CreateVersion7(), Kind = CustomerKind.Organisation, Left = Feeling.SoSo,
            HasOpenComplaint = true, Promise = OwedPromise.Late, NotSince = new DateOnly(2026, 2, 3), Name = "Zoë & Söhne + 50%",
            Sort = ListSort.NameBackwards, Columns = [ListColumn.Reach, ListColumn.Tags],
        };

        var read = ListQuestion.Read("?" + asked.ToQuery());

        read.ShouldBe(asked);
        read.Name.ShouldBe(asked.Name);
        read.Columns.ShouldBe(asked.Columns);
        ListQuestion.Read(asked.ToFilterQuery()).ShouldBe(asked with { Sort = ListSort.LastHere, Columns = ListQuestion.UsualColumns });
    }

    [Theory]
    [InlineData("")]
    [InlineData("?branch=nothing&kind=7&left=11&since=31.2.&sort=money&cols=,,x&promise=&complaint=maybe&name=%20")]
    [InlineData("evil=1&after=7K3M-9QXD&tag&&=&%=%ZZ&kind=person%00")]
    [InlineData("since=0001-01-01")]
    public void What_is_unknown_or_cannot_be_read_is_left_out(string address) => ListQuestion.Read(address).ToQuery().ShouldBe("");

    [Theory]
    [InlineData("漢", 200)]
    [InlineData("😀", 100)]
    [InlineData(" ", 200)]
    public void However_long_the_name_is_the_list_can_be_kept(string sign, int times)
    {
        var asked = ListQuestion.Read([KeyValuePair.Create("name", "a" + string.Concat(Enumerable.Repeat(sign, times - 1)))]) with
        {
            Branch = Guid.CreateVersion7(), Colleague = Guid.CreateVersion7(), Tag = Guid.CreateVersion7(), Kind = CustomerKind.Organisation, Left = Feeling.Delighted,
            HasOpenComplaint = true, Promise = OwedPromise.Late, NotSince = new DateOnly(2026, 2, 3), Sort = ListSort.NameBackwards, Columns = Enum.GetValues<ListColumn>().Reverse().ToList(),
        };

        asked.ToQuery().Length.ShouldBeLessThanOrEqualTo(Lengths.Sentences);
        ListQuestion.Read(asked.ToQuery()).Name.ShouldBe(asked.Name);
    }

    [Fact]
    public void Columns_ticked_one_by_one_are_those_named_together() =>
        ListQuestion.Read("cols=tags&cols=reach&cols=tags").ShouldBe(ListQuestion.Read("cols=reach,tags"));
}
