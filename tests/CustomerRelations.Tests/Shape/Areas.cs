namespace CustomerRelations.Tests.Shape;

/// <summary>The parts of the house, by path and by namespace, and what each may use.</summary>
internal static class Areas
{
    public static readonly IReadOnlyList<string> Hubs = ["Cycle.Desk", "Cycle.CustomerFile"];

    public static readonly IReadOnlyList<string> Stages = Enum.GetNames<CycleStage>().Select(stage => $"Cycle.{stage}").ToList();

    private const string Everything = "*";

    private static readonly string[] Ground = ["Entities", "Data", "Results", "Calendar", "Sheets"];

    private static readonly Dictionary<string, string[]> MayUse = Table();

    /// <returns>Where a file stands: "Cycle.Help", "Data", "Web"; empty for what is not of the product.</returns>
    public static string OfPath(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["src", "CustomerRelations", var file] when file.StartsWith("Services", StringComparison.Ordinal) => "Services",
            ["src", "CustomerRelations", _] => "Root",
            ["src", "CustomerRelations", "Cycle", var stage, ..] => $"Cycle.{stage}",
            ["src", "CustomerRelations", "Data", "Seed", ..] => "Data.Seed",
            ["src", "CustomerRelations", var folder, ..] => folder,
            ["src", "CustomerRelations.Web", "Pages", ..] => "Web.Pages",
            ["src", var project, ..] when project.StartsWith("CustomerRelations.", StringComparison.Ordinal) => project["CustomerRelations.".Length..],
            _ => "",
        };
    }

    /// <returns>The same for a namespace; empty for what is not ours.</returns>
    public static string OfNamespace(string name)
    {
        var parts = name.Split('.');
        return parts switch
        {
            ["CustomerRelations"] => "Root",
            ["CustomerRelations", "Cycle", var stage, ..] => $"Cycle.{stage}",
            ["CustomerRelations", "Data", "Seed", ..] => "Data.Seed",
            ["CustomerRelations", "Web", "Pages", ..] => "Web.Pages",
            ["CustomerRelations", var folder, ..] => folder,
            _ => "",
        };
    }

    public static bool IsKnown(string area) => MayUse.ContainsKey(area);

    public static bool IsWeb(string area) => area is "Web" or "Web.Pages";

    public static bool Allows(string area, string used) =>
        area == used || used == "Root"
        || (MayUse.TryGetValue(area, out var allowed) && (allowed.Contains(used) || (allowed.Contains(Everything) && !(area == "Web" && Hubs.Contains(used)))));

    private static Dictionary<string, string[]> Table()
    {
        string[] stage = [.. Ground, "Mail", "Search", "Office"];
        var table = new Dictionary<string, string[]>
        {
            ["Root"] = [],
            ["Services"] = [Everything],
            ["Entities"] = [],
            ["Results"] = [],
            ["Calendar"] = [],
            ["Sheets"] = [],
            ["Search"] = ["Entities"],
            ["Data"] = ["Entities", "Results"],
            ["Data.Seed"] = [.. Ground, "Search"],
            ["Mail"] = Ground,
            ["Office"] = [.. Ground, "Search"],
            ["Culture"] = stage,
            ["Reports"] = Ground,
            ["Privacy"] = Ground,
            ["Sqlite"] = [.. Ground, "Search"],
            ["Postgres"] = [.. Ground, "Search"],
            ["SqlServer"] = [.. Ground, "Search"],
            ["Web"] = [Everything],
            ["Web.Pages"] = [Everything],
        };
        foreach (var name in Stages)
        {
            table[name] = stage;
        }

        foreach (var hub in Hubs)
        {
            table[hub] = [.. stage, .. Stages];
        }

        // The desk lays the customer's one file beside the talk.
        table["Cycle.Desk"] = [.. table["Cycle.Desk"], "Cycle.CustomerFile"];
        return table;
    }
}
