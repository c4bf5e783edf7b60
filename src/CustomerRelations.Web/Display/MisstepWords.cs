using CustomerRelations.Cycle.Understand;

namespace CustomerRelations.Web.Display;

/// <summary>What went wrong for a customer, in words.</summary>
public static class MisstepWords
{
    /// <summary>"4 missteps in a year".</summary>
    public static string Of(IReadOnlyList<Misstep> missteps) => $"{ResolutionWords.Count(missteps.Sum(misstep => misstep.Count), "misstep")} in a year";

    /// <summary>"2 late promises", "1 wrong door": what hurts most first, each with the last thing it was about.</summary>
    public static IReadOnlyList<MisstepPart> Parts(IReadOnlyList<Misstep> missteps) => missteps
        .GroupBy(misstep => misstep.Kind).OrderBy(kind => kind.Key)
        .Select(kind => new MisstepPart(Words(kind.Key, kind.Sum(misstep => misstep.Count)), $"/matters/{kind.First().Matter}", kind.Key == MisstepKind.LatePromise)).ToList();

    private static string Words(MisstepKind kind, int many) => kind switch
    {
        MisstepKind.LatePromise => ResolutionWords.Count(many, "late promise"),
        MisstepKind.BrokenPromise => ResolutionWords.Count(many, "broken promise"),
        MisstepKind.NotAsTold => $"{many} not as told",
        MisstepKind.WrongDoor => ResolutionWords.Count(many, "wrong door"),
        MisstepKind.ReturnedHandover => $"{ResolutionWords.Count(many, "hand-over")} sent back",
        MisstepKind.StoryToldTwice => many == 1 ? "1 story told twice" : $"{many} stories told twice",
        _ => many == 1 ? "1 complaint opened again" : $"{many} complaints opened again",
    };
}
