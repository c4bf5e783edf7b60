using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>The word of each point on the warmth scale.</summary>
public static class FeelingWords
{
    /// <summary>What is said when the feeling is not known.</summary>
    public const string Unknown = "Could not tell";

    public static string Of(Feeling? feeling) => feeling switch
    {
        Feeling.Upset => "Upset",
        Feeling.Unhappy => "Unhappy",
        Feeling.SoSo => "So-so",
        Feeling.Pleased => "Pleased",
        Feeling.Delighted => "Delighted",
        _ => Unknown,
    };

    /// <summary>"4, Pleased": figure and word, as a face is read aloud.</summary>
    public static string Label(Feeling? feeling) => feeling is { } known && Enum.IsDefined(known) ? $"{(int)known}, {Of(known)}" : Unknown;
}
