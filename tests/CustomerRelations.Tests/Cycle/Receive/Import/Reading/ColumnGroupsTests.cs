using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Reading;

public sealed class ColumnGroupsTests
{
    [Fact]
    public void The_lines_of_an_address_say_one_thing_and_a_second_street_begins_another()
    {
        var groups = Of(ColumnField.Street, ColumnField.City, ColumnField.Name, ColumnField.PostalCode, ColumnField.Street, ColumnField.City);
        groups[..2].Distinct().ShouldBe([groups[3]]);
        groups[2].ShouldBe(0);
        groups[4].ShouldBe(groups[5]);
        groups[4].ShouldNotBe(groups[0]);
    }

    [Fact]
    public void A_label_belongs_to_the_value_before_it()
    {
        var groups = Of(ColumnField.Phone, ColumnField.Label, ColumnField.Email, ColumnField.Label);
        groups[0].ShouldBe(groups[1]);
        groups[2].ShouldBe(groups[3]);
        groups.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void A_group_that_was_guessed_stays() =>
        ColumnGroups.Of([new("Phone 1", ColumnField.Phone, null, 3), new("Phone 1 label", ColumnField.Label, null, 3)]).ShouldAllBe(column => column.Group == 3);

    private static int[] Of(params ColumnField[] fields) => ColumnGroups.Of(fields.Select(field => new FileColumn($"{field}", field)).ToList()).Select(column => column.Group).ToArray();
}
