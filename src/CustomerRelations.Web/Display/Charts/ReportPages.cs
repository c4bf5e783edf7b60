namespace CustomerRelations.Web.Display.Charts;

/// <summary>The reports there are, in the order in which they are read: the only place where they are listed.</summary>
public static class ReportPages
{
    public static IReadOnlyList<(string Label, string Path, string Tells)> All { get; } =
    [
        ("Complaints", "/reports/complaints", "Who told us, what they call solved, what causes it and how we put it right."),
        ("Outcomes", "/reports/outcomes", "What became of what customers wanted, as they say themselves."),
        ("Feelings", "/reports/feelings", "How customers came and how they left, and who was lifted."),
        ("Hand-overs", "/reports/handovers", "How far files travel, which stories are told twice, where files wait."),
        ("Wrong doors", "/reports/wrong-doors", "Who came to the wrong place, and what to change."),
        ("Promises", "/reports/promises", "Whether we kept our word, and which kinds we did not."),
        ("Exceptions", "/reports/exceptions", "Where money was spent or a rule bent, why, and whether it helped."),
    ];

    /// <summary>The name of the report at a path; empty when there is none.</summary>
    public static string LabelOf(string path) => All.FirstOrDefault(page => page.Path == path).Label ?? "";
}
