namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>A heading may mean one thing beside some headings and another beside others.</summary>
internal static class HeadingsTogether
{
    public static void Settle(List<Heading> headings)
    {
        Names(headings);
        Birthdays(headings);

        // "Address" alone is a whole address; beside a town it is the street.
        if (!Has(headings, ColumnField.City) && !Has(headings, ColumnField.PostalCode))
        {
            Turn(headings, heading => heading is { Field: ColumnField.Street, Group: not "" } && !heading.Group.StartsWith("google", StringComparison.Ordinal), heading => heading with { Field = ColumnField.Address, Group = "" });
        }
        else if (!Has(headings, ColumnField.Street))
        {
            Turn(headings, heading => heading is { Field: ColumnField.Address, Label: null, Group: "" }, heading => heading with { Field = ColumnField.Street, Group = "address " });
        }

        // Beside a whole name and no other job a title is one, and not a Mr.
        if (Has(headings, ColumnField.Name) && !Has(headings, ColumnField.Given) && !Has(headings, ColumnField.JobTitle))
        {
            Turn(headings, heading => heading.Word is "title" or "titel", heading => heading with { Field = ColumnField.JobTitle });
        }
    }

    private static void Names(List<Heading> headings)
    {
        if (!Has(headings, ColumnField.Name) && !Has(headings, ColumnField.Family))
        {
            Turn(headings, heading => heading.Word is "nombre" or "nome", heading => heading with { Field = ColumnField.Name });
        }

        if (!Has(headings, ColumnField.Name) && !Has(headings, ColumnField.Given))
        {
            Turn(headings, heading => heading.Word is "nom", heading => heading with { Field = ColumnField.Name });
        }

        // Under which letter they are filed is no name of somebody whose names are said.
        if (Has(headings, ColumnField.Given) && Has(headings, ColumnField.Family))
        {
            Turn(headings, heading => heading.Word is "fileas" or "filas", heading => heading with { Field = ColumnField.Kept });
        }

        if (Has(headings, ColumnField.Given) && !Has(headings, ColumnField.Family))
        {
            Turn(headings, heading => heading.Word is "name" or "naam" or "navn" or "namn", heading => heading with { Field = ColumnField.Family });
        }
    }

    // "Birth Year" and "Birth Month" make "Birth Day" a figure, as in Thunderbird's table.
    private static void Birthdays(List<Heading> headings)
    {
        if (headings.Exists(heading => heading is { Field: ColumnField.Birthday, Label: "month" }))
        {
            Turn(headings, heading => heading is { Field: ColumnField.Birthday, Label: null }, heading => heading with { Label = "day", Group = "birthday" });
        }
    }

    private static bool Has(List<Heading> headings, ColumnField field) => headings.Exists(heading => heading.Field == field);

    private static void Turn(List<Heading> headings, Predicate<Heading> which, Func<Heading, Heading> turned)
    {
        var at = headings.FindIndex(which);
        if (at >= 0)
        {
            headings[at] = turned(headings[at]);
        }
    }
}
