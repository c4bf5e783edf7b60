namespace CustomerRelations.Tests.Shape;

/// <summary>What folders are called.</summary>
internal static class Folders
{
    public const string Rule = "folder named for what it is";
    public const string StageRule = "the six stages are spelled the same everywhere";

    private static readonly string[] OfNothing = ["Common", "Shared", "Helpers", "Utils", "Helper", "Util", "Misc"];

    public static IEnumerable<Problem> Check(IEnumerable<string> folders) => folders.SelectMany(Check);

    /// <summary>The stages in an order and spelling.</summary>
    public static IEnumerable<Problem> Stages(IEnumerable<string> names)
    {
        string[] six = ["BeReady", "Receive", "Understand", "Help", "Keep", "FollowUp"];
        return names.SequenceEqual(six) ? [] : [new Problem(StageRule, nameof(CycleStage), string.Join(", ", names))];
    }

    private static IEnumerable<Problem> Check(string folder)
    {
        var name = folder[(folder.LastIndexOf('/') + 1)..];
        if (OfNothing.Contains(name, StringComparer.OrdinalIgnoreCase) && folder != "src/CustomerRelations.Web/Pages/Shared")
        {
            yield return new Problem(Rule, folder, name);
        }

        var stage = folder.Split('/') is ["src", "CustomerRelations", "Cycle", var under] ? $"Cycle.{under}" : null;
        if (stage is not null && !Areas.Stages.Contains(stage) && !Areas.Hubs.Contains(stage))
        {
            yield return new Problem(StageRule, folder, $"{name} is no stage and no hub");
        }
    }
}
