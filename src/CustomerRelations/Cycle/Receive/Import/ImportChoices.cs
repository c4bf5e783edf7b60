using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What a file's columns mean and how its rows are taken.</summary>
public sealed record ImportChoices
{
    /// <value>The branch of rows that name none.</value>
    public Guid? BranchId { get; init; }

    public ImportDuplicates? Duplicates { get; init; }

    /// <value>One a column, in the file's order; empty for a format that needs none.</value>
    public List<ColumnField> Fields { get; init; } = [];

    /// <value>One a column: "home", "work", or which day it is.</value>
    public List<string?> Labels { get; init; } = [];

    /// <value>In which order a file of complaints writes day and month; empty when it says so itself.</value>
    public string? Days { get; init; }

    /// <value>Under which name the mapping is kept for the next file; empty for none.</value>
    public string? MapName { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }

    /// <summary>The form as it stands when it is opened.</summary>
    /// <param name="run">The import.</param>
    /// <param name="kept">A kept mapping: columns with its headings get what it says.</param>
    public static ImportChoices Of(ImportView run, IReadOnlyList<FileColumn>? kept)
    {
        var columns = kept is null ? run.Columns : run.Columns.Select(column => kept.FirstOrDefault(one => one.Heading == column.Heading) ?? column).ToList();
        return new ImportChoices
        {
            BranchId = run.BranchId, Duplicates = run.Duplicates, Version = run.Version,
            Days = columns.Where(column => ComplaintDays.IsDay(column.Field) && column.Label != ComplaintDays.Unclear).Select(column => column.Label).FirstOrDefault(),
            Fields = columns.Select(column => column.Field).ToList(), Labels = columns.Select(column => column.Label).ToList(),
        };
    }
}
