namespace CustomerRelations.Web.Display.Charts;

/// <summary>The reports there are, in the order in which they are read: the only place where they are listed.</summary>
public static class ReportPages
{
    public static IReadOnlyList<(string Label, string Path, string Tells)> All { get; } =
    [
        ("Complaints", "/reports/complaints", "Who told us, what they call solved, what causes it and how we put it right."),
    ];

    /// <summary>The name of the report at a path; empty when there is none.</summary>
    public static string LabelOf(string path) => All.FirstOrDefault(page => page.Path == path).Label ?? "";
}
