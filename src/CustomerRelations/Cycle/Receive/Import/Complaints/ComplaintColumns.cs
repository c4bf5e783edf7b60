using System.Text.Json;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Lays what somebody said of the columns of a file of complaints over what they seem to mean.</summary>
internal static class ComplaintColumns
{
    public const string DaysUnclear = "Nobody can tell whether it writes the day or the month first, as in 5/9/2015.";

    /// <summary>A map is laid over a file by its headings, in whatever order they stand.</summary>
    /// <param name="map">The columns of a map.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <returns>null when the map knows none of them.</returns>
    public static IReadOnlyList<FileColumn>? Laid(IReadOnlyList<FileColumn> map, IReadOnlyList<FileColumn> columns)
    {
        var known = map.DistinctBy(column => Headings.Fold(column.Heading)).ToDictionary(column => Headings.Fold(column.Heading), StringComparer.Ordinal);
        return !columns.Any(column => known.ContainsKey(Headings.Fold(column.Heading))) ? null : columns.Select(column =>
            known.TryGetValue(Headings.Fold(column.Heading), out var said) ? column with { Field = said.Field, Label = LabelOf(said, columns) } : column).ToList();
    }

    /// <summary>What a form says.</summary>
    public static IReadOnlyList<FileColumn> Chosen(IReadOnlyList<FileColumn> columns, ImportChoices choices)
    {
        var seen = columns.Select(column => column.Label).FirstOrDefault(label => label is not null);
        var chosen = columns.Select((column, at) => at >= choices.Fields.Count ? column : column with { Field = choices.Fields[at], Label = null }).ToList();
        return ComplaintDays.Labelled(chosen, string.IsNullOrEmpty(choices.Days) ? seen : choices.Days);
    }

    /// <summary>Why a file cannot be taken with its columns as they are; null when it can.</summary>
    public static string? Problem(IReadOnlyList<FileColumn> columns) =>
        ImportChoicesRules.Missing(ImportSubject.Complaints, columns.Select(column => column.Field).ToList()) ?? (ComplaintDays.AreUnclear(columns) ? DaysUnclear : null);

    /// <summary>Reads a map that was written by hand.</summary>
    /// <returns>null when it is none.</returns>
    public static IReadOnlyList<FileColumn>? Read(string json)
    {
        try
        {
            return FileColumns.Read(json) is { Count: > 0 } columns && columns.All(column => column?.Heading is not null && Enum.IsDefined(column.Field)) ? columns : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? LabelOf(FileColumn said, IReadOnlyList<FileColumn> columns) => !ComplaintDays.IsDay(said.Field) ? null
        : said.Label is ComplaintDays.DayFirst or ComplaintDays.MonthFirst ? said.Label : columns.Select(column => column.Label).FirstOrDefault(label => label is not null);
}
