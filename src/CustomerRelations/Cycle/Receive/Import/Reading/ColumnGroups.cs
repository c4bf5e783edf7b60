namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Brings columns together that say one thing: the lines of an address, a phone and its label.</summary>
public static class ColumnGroups
{
    // Beyond the numbers of any guess.
    private const int FirstByHand = 1000;

    private static readonly ColumnField[] Lines = [ColumnField.Street, ColumnField.City, ColumnField.Region, ColumnField.PostalCode, ColumnField.Country];
    private static readonly ColumnField[] Labelled = [ColumnField.Phone, ColumnField.Email, ColumnField.Address, ColumnField.Street];

    /// <summary>Gives columns that were mapped by hand the group they belong to; a group that was there stays.</summary>
    public static IReadOnlyList<FileColumn> Of(IReadOnlyList<FileColumn> columns)
    {
        var grouped = columns.ToArray();
        var next = FirstByHand;
        GroupAddresses(grouped, ref next);
        for (var at = 1; at < grouped.Length; at++)
        {
            if (grouped[at] is { Field: ColumnField.Label, Group: 0 } && Nearest(grouped, at) is { } value)
            {
                grouped[value] = grouped[value] with { Group = grouped[value].Group == 0 ? next++ : grouped[value].Group };
                grouped[at] = grouped[at] with { Group = grouped[value].Group };
            }
        }

        return grouped;
    }

    // A second street begins a second address.
    private static void GroupAddresses(FileColumn[] columns, ref int next)
    {
        var seen = new HashSet<ColumnField>();
        var group = next++;
        for (var at = 0; at < columns.Length; at++)
        {
            if (columns[at].Group != 0 || !Lines.Contains(columns[at].Field))
            {
                continue;
            }

            if (!seen.Add(columns[at].Field))
            {
                (seen, group) = ([columns[at].Field], next++);
            }

            columns[at] = columns[at] with { Group = group };
        }
    }

    private static int? Nearest(FileColumn[] columns, int label)
    {
        for (var at = label - 1; at >= 0; at--)
        {
            if (Labelled.Contains(columns[at].Field))
            {
                return at;
            }
        }

        return label + 1 < columns.Length && Labelled.Contains(columns[label + 1].Field) ? label + 1 : null;
    }
}
